package org.plumbline.kernel.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a risk. */
public sealed interface RiskCommand extends Command {

    String riskId();

    @Override
    default String target() {
        return riskId();
    }

    /**
     * Puts a risk on record: because of the cause, the event may happen, which would lead to the consequence.
     *
     * @param inspectionId the inspection whose plan it threatens
     * @param recommendationIds those it threatens; of the same authority; none when it threatens the plan as a whole
     * @param owner pseudonymous id of who looks after it
     * @param reviewOn when it is looked at again; not before {@code effectiveOn}
     */
    record IdentifyRisk(
            String riskId,
            String inspectionId,
            String title,
            String cause,
            String event,
            String consequence,
            @Nullable List<String> recommendationIds,
            String ownerRole,
            @NamesPerson String owner,
            LocalDate reviewOn,
            LocalDate effectiveOn)
            implements RiskCommand {

        public IdentifyRisk {
            new Checks()
                    .text("inspectionId", inspectionId, 100)
                    .text("title", title, 300)
                    .text("cause", cause, 2_000)
                    .text("event", event, 2_000)
                    .text("consequence", consequence, 2_000)
                    .texts("recommendationIds", recommendationIds, 100)
                    .text("ownerRole", ownerRole, 200)
                    .person("owner", owner)
                    .required("reviewOn", reviewOn)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            recommendationIds = recommendationIds == null
                    ? List.of()
                    : recommendationIds.stream().distinct().toList();
        }
    }

    /**
     * Places a risk on the grid, each from 1 to 5: before anything was done about it, as it is, and as it should become.
     *
     * @param rationale why it is placed there
     */
    record AssessRisk(
            String riskId,
            int inherentLikelihood,
            int inherentImpact,
            int currentLikelihood,
            int currentImpact,
            int targetLikelihood,
            int targetImpact,
            String rationale,
            LocalDate effectiveOn)
            implements RiskCommand {

        public AssessRisk {
            Checks checks = new Checks();
            onTheGrid(checks, "inherentLikelihood", inherentLikelihood);
            onTheGrid(checks, "inherentImpact", inherentImpact);
            onTheGrid(checks, "currentLikelihood", currentLikelihood);
            onTheGrid(checks, "currentImpact", currentImpact);
            onTheGrid(checks, "targetLikelihood", targetLikelihood);
            onTheGrid(checks, "targetImpact", targetImpact);
            checks.text("rationale", rationale, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }

        private static void onTheGrid(Checks checks, String field, int value) {
            checks.that(value >= 1 && value <= Score.MOST, field, "must be between 1 and 5");
        }
    }

    /**
     * Says what is done about a risk.
     *
     * @param treatBy by when; not before {@code effectiveOn}
     */
    record TreatRisk(String riskId, String treatment, LocalDate treatBy, LocalDate effectiveOn) implements RiskCommand {

        public TreatRisk {
            new Checks()
                    .text("treatment", treatment, Checks.LONG_TEXT)
                    .required("treatBy", treatBy)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * @param observation what was found
     * @param reviewOn when it is looked at next; not before {@code effectiveOn}
     */
    record ReviewRisk(String riskId, String observation, LocalDate reviewOn, LocalDate effectiveOn)
            implements RiskCommand {

        public ReviewRisk {
            new Checks()
                    .text("observation", observation, Checks.LONG_TEXT)
                    .required("reviewOn", reviewOn)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * The board bears a risk as it is.
     *
     * @param meetingId the open and quorate meeting that decides so
     * @param reviewOn when the board looks at it again; not before {@code effectiveOn}
     */
    record AcceptRisk(String riskId, String meetingId, String rationale, LocalDate reviewOn, LocalDate effectiveOn)
            implements RiskCommand, AtMeeting {

        public AcceptRisk {
            new Checks()
                    .text("meetingId", meetingId, 100)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .required("reviewOn", reviewOn)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Gives a risk to somebody else to look after.
     *
     * @param owner pseudonymous id of who looks after it from then on
     */
    record ReassignRisk(
            String riskId, String ownerRole, @NamesPerson String owner, String reason, LocalDate effectiveOn)
            implements RiskCommand {

        public ReassignRisk {
            new Checks()
                    .text("ownerRole", ownerRole, 200)
                    .person("owner", owner)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param recommendationIds more of those it threatens; of the same authority */
    record LinkRisk(String riskId, List<String> recommendationIds, String reason, LocalDate effectiveOn)
            implements RiskCommand {

        public LinkRisk {
            new Checks()
                    .notEmpty("recommendationIds", recommendationIds)
                    .texts("recommendationIds", recommendationIds, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            recommendationIds = recommendationIds.stream().distinct().toList();
        }
    }

    record CloseRisk(String riskId, String reason, LocalDate effectiveOn) implements RiskCommand {

        public CloseRisk {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * @param reviewOn when it is looked at next; not before {@code effectiveOn}
     * @param meetingId the meeting that decided; required when the decision is the board's
     */
    record ReopenRisk(
            String riskId,
            String reason,
            LocalDate reviewOn,
            @Nullable String meetingId,
            LocalDate effectiveOn) implements RiskCommand, AtMeeting {

        public ReopenRisk {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("reviewOn", reviewOn)
                    .optionalText("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            meetingId = Checks.orNull(meetingId);
        }

        /** Where no board decides it. */
        public ReopenRisk(String riskId, String reason, LocalDate reviewOn, LocalDate effectiveOn) {
            this(riskId, reason, reviewOn, null, effectiveOn);
        }
    }
}
