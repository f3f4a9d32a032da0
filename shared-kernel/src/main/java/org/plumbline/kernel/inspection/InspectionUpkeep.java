package org.plumbline.kernel.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of an inspection beside reading its report: by hand, after confirmation, at its end. */
public sealed interface InspectionUpkeep extends InspectionCommand {

    /**
     * Registers an inspection whose report has not come, or comes in a form that no reader takes.
     *
     * @param framework code of a framework that is known here
     * @param authority name without "Council" or its like
     * @param urn Ofsted's number of the authority, five to seven digits
     * @param firstDay first day on site
     * @param lastDay last day on site, never in the future
     */
    record RegisterInspection(
            String inspectionId,
            String framework,
            String authority,
            String urn,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String leadInspector,
            LocalDate effectiveOn)
            implements InspectionUpkeep {

        public RegisterInspection {
            new Checks()
                    .text("framework", framework, 60)
                    .text("authority", authority, 200)
                    .that(urn != null && urn.matches("\\d{5,7}"), "urn", "must be five to seven digits")
                    .required("firstDay", firstDay)
                    .required("lastDay", lastDay)
                    .that(
                            firstDay == null || lastDay == null || !lastDay.isBefore(firstDay),
                            "lastDay",
                            "must not be before firstDay")
                    .optionalText("leadInspector", leadInspector, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * The report came; its clocks start. Of an imported proposal it may be said before anybody confirms what it says.
     *
     * @param sentOn the day it was sent, where a clock counts from that
     * @param embargoedUntil the last day on which nobody outside may see it, or null when there is none
     * @param sha256 of the file, lower-case hex, or null when none was taken
     */
    record RecordReportReceived(
            String inspectionId,
            LocalDate receivedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate embargoedUntil,
            @Nullable String sha256,
            LocalDate effectiveOn)
            implements InspectionUpkeep {

        public RecordReportReceived {
            new Checks()
                    .required("receivedOn", receivedOn)
                    .that(
                            sentOn == null || receivedOn == null || !sentOn.isAfter(receivedOn),
                            "sentOn",
                            "must not be after receivedOn")
                    .that(
                            embargoedUntil == null || receivedOn == null || !embargoedUntil.isBefore(receivedOn),
                            "embargoedUntil",
                            "must not be before receivedOn")
                    .that(
                            sha256 == null || sha256.isBlank() || Sha256.is(sha256),
                            "sha256",
                            "must be 64 lower-case hex digits")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            sha256 = Checks.orNull(sha256);
        }
    }

    record RecordReportPublished(String inspectionId, LocalDate publishedOn, LocalDate effectiveOn)
            implements InspectionUpkeep {

        public RecordReportPublished {
            new Checks()
                    .required("publishedOn", publishedOn)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Begins to enter by hand what a received report says; it is then amended and confirmed like what a reader read.
     *
     * @param judgements in printed order; may be empty and filled in later
     * @param findings in printed order; may be empty and filled in later
     */
    record EnterFindings(
            String inspectionId,
            @Nullable List<Judgement> judgements,
            @Nullable List<ProposedFinding> findings,
            LocalDate effectiveOn)
            implements InspectionUpkeep {

        public EnterFindings {
            Transcribed.findings(Transcribed.judgements(new Checks(), judgements), findings)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** The day of receipt was recorded wrongly; its clocks are counted again and the old dates stay visible. */
    record CorrectReceivedDate(String inspectionId, LocalDate receivedOn, String reason, LocalDate effectiveOn)
            implements InspectionUpkeep {

        public CorrectReceivedDate {
            new Checks()
                    .required("receivedOn", receivedOn)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** The day the report was sent was recorded wrongly; the clocks that count from it are counted again. */
    record CorrectSentDate(String inspectionId, LocalDate sentOn, String reason, LocalDate effectiveOn)
            implements InspectionUpkeep {

        public CorrectSentDate {
            new Checks()
                    .required("sentOn", sentOn)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * The body issued its report again.
     *
     * @param sha256 of the new file, lower-case hex
     * @param changes what differs from the report before
     */
    record RecordReissue(String inspectionId, String sha256, String changes, LocalDate effectiveOn)
            implements InspectionUpkeep {

        public RecordReissue {
            new Checks()
                    .that(sha256 != null && Sha256.is(sha256), "sha256", "must be 64 lower-case hex digits")
                    .text("changes", changes, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param meetingId the meeting that decided */
    record ConcludeInspection(String inspectionId, String meetingId, String rationale, LocalDate effectiveOn)
            implements InspectionUpkeep, AtMeeting {

        public ConcludeInspection {
            new Checks()
                    .text("meetingId", meetingId, 100)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Says who may see what the report says, other than the framework does.
     *
     * @param reason why, in words that can be published
     */
    record DecidePublication(String inspectionId, Publication publication, String reason, LocalDate effectiveOn)
            implements InspectionUpkeep {

        public DecidePublication {
            new Checks()
                    .required("publication", publication)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Says which bodies own the items together; named anew, they take the place of those named before.
     *
     * @param lead the body that leads, such as the principal authority
     * @param partners the other bodies
     */
    record NamePartners(String inspectionId, String lead, List<String> partners, LocalDate effectiveOn)
            implements InspectionUpkeep {

        public NamePartners {
            new Checks()
                    .text("lead", lead, 200)
                    .notEmpty("partners", partners)
                    .texts("partners", partners, 200)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            lead = lead.strip();
            String leading = lead;
            partners = partners.stream()
                    .map(String::strip)
                    .filter(one -> !one.equals(leading))
                    .distinct()
                    .toList();
            new Checks().notEmpty("partners", partners).orElseGoOn();
        }
    }

    /**
     * @param reinspectionId the later inspection that took the place of this one
     * @param staysOpen recommendations of this one that nothing of the later one replaces, and that are still worked on
     * @param reason why those stay open; needed when there are any
     */
    record LinkReinspection(
            String inspectionId,
            String reinspectionId,
            @Nullable List<String> staysOpen,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements InspectionUpkeep {

        public LinkReinspection {
            new Checks()
                    .text("reinspectionId", reinspectionId, 100)
                    .texts("staysOpen", staysOpen, 100)
                    .optionalText("reason", reason, Checks.LONG_TEXT)
                    .that(
                            staysOpen == null || staysOpen.isEmpty() || reason != null && !reason.isBlank(),
                            "reason",
                            "is required for what stays open")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            staysOpen = staysOpen == null
                    ? List.of()
                    : staysOpen.stream().distinct().toList();
            reason = Checks.orNull(reason);
        }

        /** Never null. */
        public List<String> staysOpen() {
            return staysOpen == null ? List.of() : staysOpen;
        }
    }
}
