package org.plumbline.kernel.privacy;

import java.time.LocalDate;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked about text that was held back. */
public sealed interface ScreeningCommand extends Command {

    String screeningId();

    @Override
    default String target() {
        return screeningId();
    }

    /**
     * Lets exactly that text, in exactly that place, be sent again.
     *
     * @param reason why it is no personal data, without repeating it
     */
    record AllowText(String screeningId, String reason, LocalDate effectiveOn) implements ScreeningCommand {

        public AllowText {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
