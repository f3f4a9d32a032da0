package org.plumbline.kernel.retention;

import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DPO;
import static org.plumbline.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.plumbline.kernel.refusal.RefusalCode.NO_LEGAL_HOLD;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.retention.LegalHoldCommand.LiftLegalHold;
import org.plumbline.kernel.retention.LegalHoldCommand.PlaceLegalHold;

/** The rows of the catalogue that are about legal holds. */
public final class LegalHoldCommands {

    private static final String PATH = "/api/inspections/{inspectionId}";

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    PlaceLegalHold.class,
                    PATH + "/legal-hold",
                    null,
                    Set.of(DPO, CLERK),
                    List.of(LEGAL_HOLD),
                    "Keep everything of an inspection: place a legal hold"),
            new CommandType(
                    LiftLegalHold.class,
                    PATH + "/legal-hold-lifting",
                    null,
                    Set.of(DPO, CLERK),
                    List.of(NO_LEGAL_HOLD),
                    "Lift a legal hold"));

    private LegalHoldCommands() {}
}
