package org.plumbline.kernel.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of evidence once it is on file. */
public sealed interface EvidenceUpkeep extends EvidenceCommand {

    /** Accepts that it shows what it is said to show. */
    record AcceptEvidence(String evidenceId, @Nullable String note, LocalDate effectiveOn) implements EvidenceUpkeep {

        public AcceptEvidence {
            new Checks()
                    .optionalText("note", note, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param reason why it does not show what it is said to show */
    record RejectEvidence(String evidenceId, String reason, LocalDate effectiveOn) implements EvidenceUpkeep {

        public RejectEvidence {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Takes it back; whoever submitted it may, and the programme manager. */
    record WithdrawEvidence(String evidenceId, String reason, LocalDate effectiveOn) implements EvidenceUpkeep {

        public WithdrawEvidence {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Sets it apart, because it may hold what evidence must not.
     *
     * @param concern the kind of concern; there is no free text, which could repeat the very words
     */
    record QuarantineEvidence(String evidenceId, PrivacyConcern concern, LocalDate effectiveOn)
            implements EvidenceUpkeep {

        public QuarantineEvidence {
            new Checks()
                    .required("concern", concern)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Finds nothing wrong with it after all; another person than who set it apart or submitted it. */
    record ReleaseEvidence(String evidenceId, LocalDate effectiveOn) implements EvidenceUpkeep {

        public ReleaseEvidence {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /**
     * Lets evidence that was submitted since take its place; both stay in the history.
     *
     * @param replacementId the later evidence, for the same action
     */
    record ReplaceEvidence(String evidenceId, String replacementId, String reason, LocalDate effectiveOn)
            implements EvidenceUpkeep {

        public ReplaceEvidence {
            new Checks()
                    .text("replacementId", replacementId, 100)
                    .that(
                            replacementId == null || !replacementId.equals(evidenceId),
                            "replacementId",
                            "must be other evidence")
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Compares content with what was submitted.
     *
     * @param sha256 lower-case hex SHA-256 of the file at hand, or null for the file stored here
     */
    record CheckEvidenceFile(String evidenceId, @Nullable String sha256, LocalDate effectiveOn)
            implements EvidenceUpkeep {

        public CheckEvidenceFile {
            new Checks()
                    .that(sha256 == null || Sha256.is(sha256), "sha256", "must be 64 lower-case hexadecimal digits")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param validUntil the last day on which it still shows how things are */
    record DeclareValidity(String evidenceId, LocalDate validUntil, LocalDate effectiveOn) implements EvidenceUpkeep {

        public DeclareValidity {
            new Checks()
                    .required("validUntil", validUntil)
                    .required("effectiveOn", effectiveOn)
                    .that(
                            validUntil == null || effectiveOn == null || !validUntil.isBefore(effectiveOn),
                            "validUntil",
                            "must not be before the day it is declared")
                    .orElseGoOn();
        }
    }

    /**
     * Orders that the file stored for it is destroyed, because it holds what must not be held. Cannot be undone.
     *
     * @param ground why, without repeating what it holds
     */
    record DestroyEvidenceFile(String evidenceId, String ground, LocalDate effectiveOn) implements EvidenceUpkeep {

        public DestroyEvidenceFile {
            new Checks()
                    .text("ground", ground, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Finds that the last day on which it was valid has passed. Nothing comes of it before then, or a second time. */
    record ExpireEvidence(String evidenceId, LocalDate effectiveOn) implements EvidenceUpkeep {

        public ExpireEvidence {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }
}
