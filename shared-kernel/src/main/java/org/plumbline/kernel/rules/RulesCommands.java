package org.plumbline.kernel.rules;

import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.refusal.RefusalCode.CONFLICT_DECLARED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_OF_ANOTHER_AUTHORITY;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_OF_ANOTHER_BOARD;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_IN_THE_CHAIR;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_THE_DAY_OF_THE_MEETING;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.RULES_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_CALENDAR;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_KIND;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;

/** The rows of the catalogue that are about rules. */
public final class RulesCommands {

    public static final List<CommandType> ALL = List.of(new CommandType(
            AdoptRules.class,
            "/api/inspections/{inspectionId}/rules",
            null,
            Set.of(CHAIR),
            List.of(
                    MEETING_NOT_OPEN,
                    MEETING_OF_ANOTHER_AUTHORITY,
                    MEETING_OF_ANOTHER_BOARD,
                    NOT_THE_DAY_OF_THE_MEETING,
                    NO_QUORUM,
                    NOT_IN_THE_CHAIR,
                    CONFLICT_DECLARED,
                    UNKNOWN_CALENDAR,
                    UNKNOWN_KIND,
                    RULES_UNCHANGED),
            "Adopt the rules that the board goes by"));

    private RulesCommands() {}
}
