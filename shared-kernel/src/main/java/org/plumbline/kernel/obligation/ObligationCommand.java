package org.plumbline.kernel.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a statutory clock. It starts by itself when a report comes, unless a letter states its last day. */
public sealed interface ObligationCommand extends Command {

    String obligationId();

    @Override
    default String target() {
        return obligationId();
    }

    /**
     * Starts a clock whose last day a letter or notice states: a requirement of a notice, an ombudsman's remedy.
     *
     * @param owed what is owed, in an officer's words
     * @param dueOn the last day
     * @param discharge what it waits for
     * @param recipients to whom what is owed goes, or null when that is not said
     * @param basis the letter, notice or decision that states the day
     * @param effectiveOn the day of that letter
     */
    record StartClock(
            String obligationId,
            String inspectionId,
            String owed,
            LocalDate dueOn,
            Discharge discharge,
            @Nullable List<String> recipients,
            String basis,
            LocalDate effectiveOn)
            implements ObligationCommand {

        public StartClock {
            new Checks()
                    .text("inspectionId", inspectionId, 100)
                    .text("owed", owed, 300)
                    .required("dueOn", dueOn)
                    .required("discharge", discharge)
                    .texts("recipients", recipients, 300)
                    .text("basis", basis, 500)
                    .required("effectiveOn", effectiveOn)
                    .that(
                            dueOn == null || effectiveOn == null || !dueOn.isBefore(effectiveOn),
                            "dueOn",
                            "must not be before effectiveOn")
                    .orElseGoOn();
            recipients = recipients == null
                    ? List.of()
                    : recipients.stream().distinct().toList();
        }
    }

    /**
     * Whoever set the period lengthened it.
     *
     * @param to the last day now
     * @param reason who allowed it, and where that is written
     */
    record ExtendClock(String obligationId, LocalDate to, String reason, LocalDate effectiveOn)
            implements ObligationCommand {

        public ExtendClock {
            new Checks()
                    .required("to", to)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param reason where the report says that this is not owed */
    record StandDownClock(String obligationId, String reason, LocalDate effectiveOn) implements ObligationCommand {

        public StandDownClock {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
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
     * @param minuteReference where that is minuted; needed where no plan of this product was approved
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
     * @param recipients to whom it went, all that the clock names among them
     * @param proof where the proof of sending is kept; needed unless it is said why there is none
     * @param withoutProof why there is no proof of sending
     */
    record SubmitStatement(
            String obligationId,
            String planVersion,
            List<String> recipients,
            @Nullable String proof,
            @Nullable String withoutProof,
            LocalDate effectiveOn)
            implements ObligationCommand {

        public SubmitStatement {
            new Checks()
                    .text("planVersion", planVersion, 100)
                    .notEmpty("recipients", recipients)
                    .texts("recipients", recipients, 300)
                    .optionalText("proof", proof, 500)
                    .optionalText("withoutProof", withoutProof, 500)
                    .that(
                            isSaid(proof) || isSaid(withoutProof),
                            "proof",
                            "is required, unless withoutProof says why there is none")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            recipients = recipients.stream().distinct().toList();
            proof = isSaid(proof) ? proof : null;
            withoutProof = isSaid(withoutProof) ? withoutProof : null;
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

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
