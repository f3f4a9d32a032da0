package org.plumbline.kernel.board;

import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_A_MEMBER;
import static org.plumbline.kernel.refusal.RefusalCode.BEFORE_MEMBERSHIP;
import static org.plumbline.kernel.refusal.RefusalCode.CAPACITY_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_A_MEMBER;
import static org.plumbline.kernel.refusal.RefusalCode.PROPOSAL_WITHDRAWN;
import static org.plumbline.kernel.refusal.RefusalCode.TWO_CHAIRS;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.board.BoardCommand.AppointMember;
import org.plumbline.kernel.board.BoardCommand.ChangeCapacity;
import org.plumbline.kernel.board.BoardCommand.EndMembership;
import org.plumbline.kernel.command.CommandType;

/** The rows of the catalogue that are about who sits on a board. */
public final class BoardCommands {

    private static final String PATH = "/api/inspections/{inspectionId}/members";

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    AppointMember.class,
                    PATH,
                    null,
                    Set.of(PM, CLERK, CHAIR),
                    List.of(ALREADY_A_MEMBER, PROPOSAL_WITHDRAWN, TWO_CHAIRS),
                    "Appoint a member of the board"),
            new CommandType(
                    ChangeCapacity.class,
                    PATH + "/{personId}/capacity",
                    null,
                    Set.of(PM, CLERK, CHAIR),
                    List.of(BEFORE_MEMBERSHIP, CAPACITY_UNCHANGED, NOT_A_MEMBER, PROPOSAL_WITHDRAWN, TWO_CHAIRS),
                    "Change what a member sits on the board as"),
            new CommandType(
                    EndMembership.class,
                    PATH + "/{personId}/end",
                    null,
                    Set.of(PM, CLERK, CHAIR),
                    List.of(BEFORE_MEMBERSHIP, NOT_A_MEMBER, PROPOSAL_WITHDRAWN),
                    "End a membership of the board"));

    private BoardCommands() {}
}
