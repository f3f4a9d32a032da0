package org.plumbline.app.demo;

import static org.plumbline.app.demo.DemoSteps.CHAIR;
import static org.plumbline.app.demo.DemoSteps.CLERK;
import static org.plumbline.app.demo.DemoSteps.DCS;
import static org.plumbline.app.demo.DemoSteps.PM2;
import static org.plumbline.app.demo.DemoSteps.QA;
import static org.plumbline.app.demo.DemoSteps.SRO;
import static org.plumbline.app.demo.DemoSteps.day;
import static org.plumbline.app.demo.DemoSteps.newId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.ActionSupport.AcceptUpdate;
import org.plumbline.kernel.action.ActionSupport.EndorseDueDate;
import org.plumbline.kernel.action.ReasonCode;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.board.BoardCommand.AppointMember;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.inspection.InspectionCommand.ConfirmFindings;
import org.plumbline.kernel.meeting.MeetingCommand.CloseMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.ScheduleMeeting;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.CriterionLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationCommand.*;
import org.plumbline.kernel.recommendation.Response;

/**
 * The first months after the inspection of Marlshire, an invented council: a date that slips twice, a claim sent back, an
 * item closed on proof, one claimed without it, and what the rules refused on the way.
 */
final class MarlshireStory {

    private static final Actor AO = Actor.of("ao", Role.AO);
    private static final Actor AO2 = Actor.of("ao2", Role.AO);
    private static final List<String> QUORATE = List.of("chair", "dcs", "bm", "qa");

    private final DemoSteps steps;
    private final String inspection;
    private final List<String> recommendations;

    private MarlshireStory(DemoSteps steps, String inspection, List<String> recommendations) {
        this.steps = steps;
        this.inspection = inspection;
        this.recommendations = recommendations;
    }

    static void tell(DemoSteps steps) {
        String imported = steps.imported(MarlshireReport.pdf()).id();
        ConfirmFindings confirmation =
                new ConfirmFindings(imported, day("2024-03-08"), day("2024-03-15"), List.of(), day("2024-03-18"));
        steps.refused(DemoSteps.PM, confirmation);
        Accepted confirmed = steps.by(PM2, confirmation);
        List<String> ids = Objects.requireNonNull(confirmed.created().get("recommendationIds"));
        MarlshireStory story = new MarlshireStory(steps, imported, ids);
        story.theBoardIsAppointed();
        ids.forEach(id -> steps.by(DCS, new RespondToRecommendation(id, Response.ACCEPTED, null, day("2024-04-02"))));
        StatementStory.tell(steps, Objects.requireNonNull(confirmed.created().get("obligationIds")));
        story.oneIsProvedAndClosed();
        story.oneSlipsTwice();
        story.oneIsSentBack();
        story.othersAreUnderWay();
        PlanStory.tell(steps, imported, ids, story.meeting("Improvement board, May", "2024-05-21", QUORATE));
        MeasureStory.tell(steps, ids);
        VisitStory.tell(steps, imported, ids);
    }

    private void theBoardIsAppointed() {
        Map<String, Capacity> capacities = new LinkedHashMap<>();
        capacities.put("chair", Capacity.CHAIR);
        capacities.put("dcs", Capacity.VOTING);
        capacities.put("bm", Capacity.VOTING);
        capacities.put("qa", Capacity.ATTENDING);
        capacities.forEach((person, capacity) ->
                steps.by(CLERK, new AppointMember(inspection, person, capacity, day("2024-04-02"), day("2024-04-02"))));
    }

    private void oneIsProvedAndClosed() {
        String first = recommendations.get(0);
        String action = steps.action(
                List.of(first),
                "Monthly performance board with one agreed dataset",
                "Performance Manager",
                "ao",
                "2024-04-08",
                "2024-07-31",
                "The board has met three times with the agreed dataset");
        steps.progress(action, AO, "2024-05-13", "2024-07-31", SelfRating.ON_TRACK, "Dataset agreed; first board met.");
        steps.progress(action, AO, "2024-06-17", "2024-07-26", SelfRating.ON_TRACK, "Second board met.");
        String minutes = steps.evidence(
                action,
                AO,
                "2024-07-22",
                "Minutes of three performance boards",
                EvidenceType.MINUTES,
                "Minutes of the performance boards of May, June and July.");
        steps.by(AO, new ClaimCompletion(action, List.of(minutes), day("2024-07-22")));
        steps.refused(AO, new DecideCompletion(action, true, null, day("2024-07-23")));
        steps.by(SRO, new DecideCompletion(action, true, null, day("2024-07-24")));
        steps.by(SRO, new DeclareDelivered(first, "All three boards used one dataset.", day("2024-07-26")));
        steps.by(SRO, new RequestAssurance(first, List.of(minutes), day("2024-07-29")));
        steps.refused(SRO, assure(first, action, "2024-07-30"));
        steps.by(QA, assure(first, action, "2024-07-31"));
        held(first, "2024-08-01", "2024-08-31", "2024-09-03");
        String september = meeting("Improvement board, September", "2024-09-24", QUORATE);
        steps.refused(CHAIR, close(first, september, "2024-09-24"));
        steps.by(CLERK, new CloseMeeting(september, day("2024-09-24")));
        held(first, "2024-09-01", "2024-09-30", "2024-10-02");
        held(first, "2024-10-01", "2024-10-31", "2024-11-04");
        steps.by(
                QA,
                new RateImpact(
                        first,
                        ImpactRating.EVIDENT,
                        List.of(minutes),
                        "Decisions now name the figures they rest on.",
                        day("2024-11-05")));
        String november = meeting("Improvement board, November", "2024-11-26", List.of("chair", "bm"));
        steps.refused(CHAIR, close(first, november, "2024-11-26"));
        steps.by(
                CLERK,
                new org.plumbline.kernel.meeting.MeetingCommand.RecordAttendance(november, QUORATE, day("2024-11-26")));
        steps.by(CHAIR, close(first, november, "2024-11-26"));
        steps.by(CLERK, new CloseMeeting(november, day("2024-11-26")));
    }

    private void oneSlipsTwice() {
        String second = recommendations.get(1);
        String action = steps.action(
                List.of(second),
                "Joint housing protocol for care leavers without a home",
                "Housing Partnership Manager",
                "ao2",
                "2024-04-15",
                "2024-09-30",
                "The protocol is signed by every district");
        steps.progress(
                action, AO2, "2024-06-10", "2024-09-30", SelfRating.ON_TRACK, "Draft shared with two districts.");
        steps.progress(action, AO2, "2024-08-19", "2024-10-25", SelfRating.AT_RISK, "One district asks for changes.");
        String once = steps.proposeDate(
                action,
                AO2,
                "2024-08-20",
                "2024-10-25",
                ReasonCode.PARTNER_DELAY,
                "A district's cabinet meets in October.");
        steps.decideDate(action, once, SRO, null, "2024-08-27", "Within what an SRO may approve.");
        steps.progress(action, AO2, "2024-10-14", "2025-01-31", SelfRating.OFF_TRACK, "Cabinet deferred its decision.");
        String again = steps.proposeDate(
                action, AO2, "2024-10-15", "2025-01-31", ReasonCode.PARTNER_DELAY, "The cabinet decides in January.");
        steps.refused(
                SRO,
                new org.plumbline.kernel.action.ActionCommand.DecideDueDate(
                        action, again, true, "Approved.", null, day("2024-10-16")));
        String october = meeting("Improvement board, October", "2024-10-29", QUORATE);
        steps.decideDate(
                action, again, CHAIR, october, "2024-10-29", "The last time; the chief executive will attend.");
        steps.by(CLERK, new CloseMeeting(october, day("2024-10-29")));
        steps.progress(action, AO2, "2025-01-20", "2025-03-21", SelfRating.OFF_TRACK, "Two districts have signed.");
    }

    private void oneIsSentBack() {
        String third = recommendations.get(2);
        String action = steps.action(
                List.of(third),
                "Supervision standard and observed supervision",
                "Principal Social Worker",
                "ao",
                "2024-04-22",
                "2024-12-13",
                "Nine in ten supervisions of a month are on record");
        steps.progress(action, AO, "2024-09-09", "2024-12-13", SelfRating.ON_TRACK, "Standard published.");
        String audit = steps.evidence(
                action,
                AO,
                "2024-12-02",
                "Audit of supervision records",
                EvidenceType.AUDIT,
                "Of 60 teams, 41 recorded supervision in the month.");
        steps.by(AO, new ClaimCompletion(action, List.of(audit), day("2024-12-03")));
        steps.by(SRO, new DecideCompletion(action, false, "41 of 60 is not nine in ten.", day("2024-12-05")));
        String better = steps.evidence(
                action,
                AO,
                "2025-02-10",
                "Audit of supervision records, January",
                EvidenceType.AUDIT,
                "Of 60 teams, 55 recorded supervision in the month.");
        steps.by(AO, new ClaimCompletion(action, List.of(better), day("2025-02-11")));
    }

    private void othersAreUnderWay() {
        String visits = steps.action(
                recommendations.subList(3, 5),
                "Child-focused plans and purposeful visits",
                "Practice Improvement Manager",
                "ao2",
                "2024-05-07",
                "2025-03-31",
                "Seven in ten audited plans are good");
        steps.progress(visits, AO2, "2024-11-11", "2025-03-31", SelfRating.ON_TRACK, "Workshops held with every team.");
        steps.by(SRO, new AcceptUpdate(visits, day("2024-11-18")));
        String homes = steps.action(
                recommendations.subList(5, 6),
                "Sufficiency strategy and new supported homes",
                "Commissioning Manager",
                "ao",
                "2024-06-03",
                "2025-06-30",
                "Twelve new supported homes are open");
        String later = steps.proposeDate(
                homes, AO, "2025-02-17", "2025-09-30", ReasonCode.PROCUREMENT, "The tender had one bidder.");
        steps.by(SRO, new EndorseDueDate(homes, later, "A second tender takes until summer.", day("2025-02-24")));
        meeting("Improvement board, March", "2025-03-25", QUORATE);
    }

    private String meeting(String title, String heldOn, List<String> present) {
        String meeting = steps.by(
                        CLERK,
                        new ScheduleMeeting(
                                newId(),
                                inspection,
                                title,
                                day(heldOn),
                                3,
                                day(heldOn).minusDays(14)))
                .id();
        steps.by(CLERK, new OpenMeeting(meeting, present, day(heldOn)));
        return meeting;
    }

    private void held(String recommendation, String from, String to, String on) {
        steps.by(QA, new RecordSustainment(recommendation, day(from), day(to), true, "The dataset was used.", day(on)));
    }

    private static GiveAssurance assure(String recommendation, String action, String on) {
        return new GiveAssurance(
                recommendation,
                newId(),
                2,
                AssuranceLevel.REASONABLE,
                List.of(new CriterionLevel(action, 1, AssuranceLevel.REASONABLE)),
                "Minutes seen; two boards observed.",
                null,
                null,
                day(on));
    }

    private static CloseRecommendation close(String recommendation, String meeting, String on) {
        return new CloseRecommendation(
                recommendation,
                meeting,
                null,
                null,
                "Delivered, assured and held over three months.",
                null,
                null,
                day(on));
    }
}
