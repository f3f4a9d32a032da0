package org.plumbline.app.demo;

import static org.plumbline.app.demo.DemoSteps.CLERK;
import static org.plumbline.app.demo.DemoSteps.PM;
import static org.plumbline.app.demo.DemoSteps.day;

import java.util.List;
import org.plumbline.kernel.obligation.ObligationCommand.AcknowledgeSubmission;
import org.plumbline.kernel.obligation.ObligationCommand.ApproveStatement;
import org.plumbline.kernel.obligation.ObligationCommand.ShareDraft;
import org.plumbline.kernel.obligation.ObligationCommand.SubmitStatement;

/** How Marlshire met the two clocks its report started: the report published, the statement approved and sent in time. */
final class StatementStory {

    private StatementStory() {}

    /** @param clocks that of the publication, and that of the statement */
    static void tell(DemoSteps steps, List<String> clocks) {
        String statement = clocks.get(1);
        steps.by(PM, new ShareDraft(statement, "The inspectorate", day("2024-05-07")));
        SubmitStatement submission = new SubmitStatement(
                statement,
                "1.0",
                List.of("The Secretary of State", "His Majesty’s Chief Inspector"),
                "Records office, MC/2024/118",
                null,
                day("2024-06-10"));
        steps.refused(PM, submission);
        steps.by(CLERK, new ApproveStatement(statement, "1.0", "Full council", "Minute 34", day("2024-05-22")));
        steps.by(PM, submission);
        steps.by(PM, new AcknowledgeSubmission(statement, "Letter of 1 July 2024", day("2024-07-01")));
    }
}
