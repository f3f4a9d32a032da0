package org.plumbline.kernel.obligation;

import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SYSTEM;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_DISCHARGED;
import static org.plumbline.kernel.refusal.RefusalCode.NOTHING_TO_SUBMIT;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SUBMITTED;
import static org.plumbline.kernel.refusal.RefusalCode.VERSION_NOT_APPROVED;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.obligation.ObligationCommand.AcknowledgeSubmission;
import org.plumbline.kernel.obligation.ObligationCommand.ApproveStatement;
import org.plumbline.kernel.obligation.ObligationCommand.CheckObligation;
import org.plumbline.kernel.obligation.ObligationCommand.PublishStatement;
import org.plumbline.kernel.obligation.ObligationCommand.ReturnSubmission;
import org.plumbline.kernel.obligation.ObligationCommand.ShareDraft;
import org.plumbline.kernel.obligation.ObligationCommand.SubmitStatement;

/** The catalogue's rows of statutory clocks. */
public final class ObligationCommands {

    private static final String PATH = "/api/obligations/{obligationId}";

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    ShareDraft.class,
                    PATH + "/draft",
                    null,
                    Set.of(PM, DCS),
                    List.of(NOTHING_TO_SUBMIT, ALREADY_DISCHARGED),
                    "Record that a draft was shared"),
            new CommandType(
                    ApproveStatement.class,
                    PATH + "/approval",
                    null,
                    Set.of(DCS, CLERK),
                    List.of(NOTHING_TO_SUBMIT, ALREADY_DISCHARGED),
                    "Record that a version of the statement was approved"),
            new CommandType(
                    SubmitStatement.class,
                    PATH + "/submission",
                    null,
                    Set.of(PM, DCS),
                    List.of(NOTHING_TO_SUBMIT, ALREADY_DISCHARGED, VERSION_NOT_APPROVED),
                    "Record that the statement was submitted"),
            new CommandType(
                    AcknowledgeSubmission.class,
                    PATH + "/acknowledgement",
                    null,
                    Set.of(PM, CLERK),
                    List.of(NOT_SUBMITTED),
                    "Record that the submission was acknowledged"),
            new CommandType(
                    ReturnSubmission.class,
                    PATH + "/return",
                    null,
                    Set.of(PM, CLERK),
                    List.of(NOT_SUBMITTED),
                    "Record that the statement was returned"),
            new CommandType(
                    PublishStatement.class,
                    PATH + "/publication",
                    null,
                    Set.of(PM, CLERK),
                    List.of(NOT_SUBMITTED, ALREADY_DISCHARGED),
                    "Record where it was published"));

    /** What the product asks of itself; no route leads here. */
    public static final List<CommandType> BY_POLICY = List.of(new CommandType(
            CheckObligation.class, PATH + "/check", null, Set.of(SYSTEM), List.of(), "Look at a clock each day"));

    private ObligationCommands() {}
}
