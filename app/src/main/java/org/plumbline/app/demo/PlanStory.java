package org.plumbline.app.demo;

import static org.plumbline.app.demo.DemoSteps.CHAIR;
import static org.plumbline.app.demo.DemoSteps.CLERK;
import static org.plumbline.app.demo.DemoSteps.PM;
import static org.plumbline.app.demo.DemoSteps.day;
import static org.plumbline.app.demo.DemoSteps.newId;

import java.util.List;
import java.util.Objects;
import org.plumbline.kernel.meeting.MeetingCommand.CloseMeeting;
import org.plumbline.kernel.plan.PlanCommand.AddContribution;
import org.plumbline.kernel.plan.PlanCommand.AddPriority;
import org.plumbline.kernel.plan.PlanCommand.DraftPlan;
import org.plumbline.kernel.plan.PlanCommand.LinkRecommendation;
import org.plumbline.kernel.plan.VersionCommand.ApproveVersion;
import org.plumbline.kernel.plan.VersionCommand.DeclareLive;
import org.plumbline.kernel.plan.VersionCommand.EndorseVersion;
import org.plumbline.kernel.plan.VersionCommand.FreezeVersion;

/** How the plan of Marlshire came to be: three priorities, endorsed by the board, approved by the council. */
final class PlanStory {

    private static final String WRITTEN = "2024-05-07";

    private final DemoSteps steps;
    private final String plan;

    private PlanStory(DemoSteps steps, String plan) {
        this.steps = steps;
        this.plan = plan;
    }

    /** @param board a meeting held on 21 May 2024, open and quorate */
    static void tell(DemoSteps steps, String inspection, List<String> recommendations, String board) {
        DraftPlan draft = new DraftPlan(
                newId(),
                List.of(inspection),
                "Marlshire’s improvement plan",
                day("2024-04-08"),
                day("2026-03-31"),
                "board-council",
                day("2024-04-08"));
        PlanStory story = new PlanStory(steps, steps.by(PM, draft).id());
        String leadership = story.priority(
                "Leadership and performance", "Executive Director of Children’s Services", recommendations, 0, 2);
        story.priority("Care leavers and homes", "Head of Service, Care Leavers", recommendations, 1, 5);
        story.priority("Plans, visits and challenge", "Head of Service, Safeguarding", recommendations, 3, 4, 6);
        steps.by(PM, new AddContribution(story.plan, leadership, recommendations.get(6), day(WRITTEN)));
        story.agreed(board);
    }

    private String priority(String title, String sroOffice, List<String> recommendations, int... positions) {
        AddPriority priority = new AddPriority(plan, newId(), title, sroOffice, "sro", null, day(WRITTEN));
        String id = Objects.requireNonNull(steps.by(PM, priority).created().get("priorityId"))
                .getFirst();
        for (int position : positions) {
            steps.by(PM, new LinkRecommendation(plan, id, recommendations.get(position), day(WRITTEN)));
        }
        return id;
    }

    private void agreed(String board) {
        steps.by(PM, new FreezeVersion(plan, day("2024-05-14")));
        ApproveVersion approval = new ApproveVersion(plan, 1, "Full Council", null, "Minute 34", day("2024-05-22"));
        steps.refused(CLERK, approval);
        steps.by(CHAIR, new EndorseVersion(plan, 1, "Improvement Board", board, null, day("2024-05-21")));
        steps.by(CLERK, new CloseMeeting(board, day("2024-05-21")));
        steps.by(CLERK, approval);
        steps.by(PM, new DeclareLive(plan, day("2024-06-10")));
    }
}
