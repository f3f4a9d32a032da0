package org.plumbline.kernel.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a statutory clock. It starts by itself when a report's findings are confirmed. */
public sealed interface ObligationCommand extends Command {

    String obligationId();

    @Override
    default String target() {
        return obligationId();
    }

    /** @param sharedWith who was shown the draft, such as the inspectorate */
    record ShareDraft(String obligationId, String sharedWith, LocalDate effectiveOn) implements ObligationCommand {

        public ShareDraft {
            new Checks()
                    .text("sharedWith", sharedWith, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * @param planVersion the version that was approved, as the authority names it
     * @param approvedBy the body that approved it, such as the full council
     * @param minuteReference where that is minuted
     */
    record ApproveStatement(
            String obligationId,
            String planVersion,
            String approvedBy,
            @Nullable String minuteReference,
            LocalDate effectiveOn)
            implements ObligationCommand {

        public ApproveStatement {
            new Checks()
                    .text("planVersion", planVersion, 100)
                    .text("approvedBy", approvedBy, 300)
                    .optionalText("minuteReference", minuteReference, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * @param recipients to whom it went
     * @param proof where the proof of sending is kept, or null
     */
    record SubmitStatement(
            String obligationId,
            String planVersion,
            List<String> recipients,
            @Nullable String proof,
            LocalDate effectiveOn)
            implements ObligationCommand {

        public SubmitStatement {
            new Checks()
                    .text("planVersion", planVersion, 100)
                    .notEmpty("recipients", recipients)
                    .texts("recipients", recipients, 300)
                    .optionalText("proof", proof, 500)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            recipients = recipients.stream().distinct().toList();
        }
    }

    /** @param reference of the recipient's letter, or null */
    record AcknowledgeSubmission(
            String obligationId, @Nullable String reference, LocalDate effectiveOn) implements ObligationCommand {

        public AcknowledgeSubmission {
            new Checks()
                    .optionalText("reference", reference, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** The recipient finds that the statement does not reflect the findings; another version is to be submitted. */
    record ReturnSubmission(String obligationId, String reason, LocalDate effectiveOn) implements ObligationCommand {

        public ReturnSubmission {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param publishedAt where it can be read */
    record PublishStatement(String obligationId, String publishedAt, LocalDate effectiveOn)
            implements ObligationCommand {

        public PublishStatement {
            new Checks()
                    .text("publishedAt", publishedAt, 500)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Asked by the product itself each day; asked again it changes nothing. */
    record CheckObligation(String obligationId, LocalDate effectiveOn) implements ObligationCommand {

        public CheckObligation {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }
}
