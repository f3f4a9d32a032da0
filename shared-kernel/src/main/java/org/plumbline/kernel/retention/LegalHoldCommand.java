package org.plumbline.kernel.retention;

import java.time.LocalDate;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked about keeping everything of an inspection. */
public sealed interface LegalHoldCommand extends Command {

    String inspectionId();

    @Override
    default String target() {
        return LegalHoldEvent.streamOf(inspectionId());
    }

    /** @param reason such as an inquiry that told the council to destroy nothing */
    record PlaceLegalHold(String inspectionId, String reason, LocalDate effectiveOn) implements LegalHoldCommand {

        public PlaceLegalHold {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param reason why it is needed no longer */
    record LiftLegalHold(String inspectionId, String reason, LocalDate effectiveOn) implements LegalHoldCommand {

        public LiftLegalHold {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
