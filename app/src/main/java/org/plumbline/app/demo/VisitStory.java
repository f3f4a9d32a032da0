package org.plumbline.app.demo;

import static org.plumbline.app.demo.DemoSteps.PM;
import static org.plumbline.app.demo.DemoSteps.day;
import static org.plumbline.app.demo.DemoSteps.newId;

import java.util.List;
import org.plumbline.kernel.risk.RiskCommand.AssessRisk;
import org.plumbline.kernel.risk.RiskCommand.IdentifyRisk;
import org.plumbline.kernel.risk.RiskCommand.TreatRisk;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.LetterCommand.RecordLetterReceived;
import org.plumbline.kernel.visit.LetterCommand.RecordVisitFinding;
import org.plumbline.kernel.visit.VisitCommand.NotifyVisit;
import org.plumbline.kernel.visit.VisitCommand.RecordFeedback;
import org.plumbline.kernel.visit.VisitCommand.ScheduleVisit;
import org.plumbline.kernel.visit.VisitCommand.StartVisit;

/** What the inspectors saw when they came again, and what Marlshire fears. */
final class VisitStory {

    private VisitStory() {}

    static void tell(DemoSteps steps, String inspection, List<String> recommendations) {
        String visit = steps.by(
                        PM,
                        new NotifyVisit(
                                newId(),
                                inspection,
                                List.of("Care leavers", "Supervision"),
                                day("2025-01-14"),
                                day("2025-01-15"),
                                day("2024-12-20")))
                .id();
        steps.by(PM, new ScheduleVisit(visit, day("2025-01-14"), day("2025-01-15"), day("2025-01-06")));
        steps.by(PM, new StartVisit(visit, day("2025-01-14")));
        steps.by(PM, new RecordFeedback(visit, "Leaders know where they stand.", day("2025-01-15")));
        steps.by(PM, new RecordLetterReceived(visit, day("2025-02-12"), 1, null, day("2025-02-12")));
        finding(
                steps,
                visit,
                recommendations.get(1),
                "Care leavers",
                Direction.PROGRESS,
                "More care leavers are in contact.");
        finding(
                steps,
                visit,
                recommendations.get(2),
                "Supervision",
                Direction.INSUFFICIENT,
                "Supervision is not yet regular.");
        risk(steps, inspection, recommendations.get(5));
    }

    private static void finding(
            DemoSteps steps, String visit, String recommendation, String focus, Direction direction, String quote) {
        steps.by(
                PM,
                new RecordVisitFinding(
                        visit, newId(), recommendation, direction, quote, 2, null, focus, day("2025-02-13")));
    }

    private static void risk(DemoSteps steps, String inspection, String recommendation) {
        String risk = steps.by(
                        PM,
                        new IdentifyRisk(
                                newId(),
                                inspection,
                                "Too few supported homes",
                                "One bidder came to the tender",
                                "The new homes open later than planned",
                                "Young people live where they should not",
                                List.of(recommendation),
                                "Head of Service, Commissioning",
                                "sro",
                                day("2027-03-31"),
                                day("2025-02-18")))
                .id();
        steps.by(PM, new AssessRisk(risk, 5, 4, 4, 4, 2, 3, "A second tender opens in April.", day("2025-02-18")));
        steps.by(PM, new TreatRisk(risk, "Tender again with two smaller lots.", day("2026-12-18"), day("2025-02-19")));
    }
}
