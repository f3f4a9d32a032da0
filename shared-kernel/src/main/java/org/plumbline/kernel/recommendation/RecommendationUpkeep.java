package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a recommendation beside its way from response to closure. */
public sealed interface RecommendationUpkeep extends RecommendationCommand {

    /**
     * Records what somebody outside the authority, such as an ombudsman, said of the work.
     *
     * @param reference of the letter or decision that says so
     */
    record RecordOutsideVerdict(
            String recommendationId, String body, boolean satisfied, String reference, LocalDate effectiveOn)
            implements RecommendationUpkeep {

        public RecordOutsideVerdict {
            new Checks()
                    .text("body", body, 200)
                    .text("reference", reference, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Gives another response, as the board decided.
     *
     * @param riskOwner who bears the risk of an item that is declined, where the framework says that this is to be named
     * @param reviewOn when whether it is still borne is looked at again
     * @param decisionMeetingId the meeting that decided on another response to this item
     */
    record ReviseResponse(
            String recommendationId,
            Response decision,
            String reason,
            @NamesPerson @Nullable String riskOwner,
            @Nullable LocalDate reviewOn,
            String decisionMeetingId,
            LocalDate effectiveOn)
            implements RecommendationUpkeep {

        public ReviseResponse {
            RecommendationCommand.reviewed(new Checks(), riskOwner, reviewOn, effectiveOn)
                    .required("decision", decision)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .text("decisionMeetingId", decisionMeetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Says why nothing is to be done, so that what was accepted can be delivered, assured and closed without an action. */
    record DeclareNoFurtherAction(String recommendationId, String reason, LocalDate effectiveOn)
            implements RecommendationUpkeep {

        public DeclareNoFurtherAction {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Puts a recommendation under a priority of the plan and a senior responsible owner.
     *
     * @param priority code of the priority, such as {@code P2}
     * @param sro pseudonymous id of the owner
     */
    record AssignSro(
            String recommendationId,
            String priority,
            @NamesPerson String sro,
            LocalDate effectiveOn) implements RecommendationUpkeep {

        public AssignSro {
            new Checks()
                    .text("priority", priority, 40)
                    .person("sro", sro)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param escalatedTo to whom, such as the chief executive */
    record EscalateRecommendation(String recommendationId, String escalatedTo, String reason, LocalDate effectiveOn)
            implements RecommendationUpkeep {

        public EscalateRecommendation {
            new Checks()
                    .text("escalatedTo", escalatedTo, 200)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Notes that work waits, and until when at most. What is due stays due. */
    record HoldRecommendation(String recommendationId, LocalDate until, String reason, LocalDate effectiveOn)
            implements RecommendationUpkeep {

        public HoldRecommendation {
            new Checks()
                    .required("until", until)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .that(
                            until == null || effectiveOn == null || until.isAfter(effectiveOn),
                            "until",
                            "must be after the hold begins")
                    .orElseGoOn();
        }
    }

    record ResumeRecommendation(String recommendationId, LocalDate effectiveOn) implements RecommendationUpkeep {

        public ResumeRecommendation {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /**
     * Opens again what was closed too soon.
     *
     * @param visitReference id of the visit's finding that proposes it; without one only the chair reopens
     * @param meetingId the meeting at which the board decides it, so that its record says so; null when it was not one
     */
    record ReopenRecommendation(
            String recommendationId,
            String reason,
            @Nullable String visitReference,
            @Nullable String meetingId,
            LocalDate effectiveOn)
            implements RecommendationUpkeep, AtMeeting {

        public ReopenRecommendation {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .optionalText("visitReference", visitReference, 300)
                    .optionalText("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            meetingId = Checks.orNull(meetingId);
        }
    }

    /**
     * Leaves closed what a visit's findings propose to open again.
     *
     * @param meetingId the meeting at which the board decides it, so that its record says so; null when it was not one
     */
    record DismissReopening(
            String recommendationId,
            String reason,
            @Nullable String meetingId,
            LocalDate effectiveOn) implements RecommendationUpkeep, AtMeeting {

        public DismissReopening {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .optionalText("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            meetingId = Checks.orNull(meetingId);
        }
    }

    /**
     * Lets a later recommendation take the place of this one; both stay in the history.
     *
     * @param byId the later one, to which open actions go
     * @param decisionMeetingId the meeting that decided that this one is replaced
     */
    record SupersedeRecommendation(
            String recommendationId, String byId, String reason, String decisionMeetingId, LocalDate effectiveOn)
            implements RecommendationUpkeep {

        public SupersedeRecommendation {
            new Checks()
                    .text("byId", byId, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .text("decisionMeetingId", decisionMeetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Lets this one be done with another that asks the same; both stay in the history.
     *
     * @param intoId the one that goes on, to which open actions go
     * @param decisionMeetingId the meeting that decided that this one is replaced
     */
    record MergeRecommendation(
            String recommendationId, String intoId, String reason, String decisionMeetingId, LocalDate effectiveOn)
            implements RecommendationUpkeep {

        public MergeRecommendation {
            new Checks()
                    .text("intoId", intoId, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .text("decisionMeetingId", decisionMeetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
