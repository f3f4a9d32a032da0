package org.plumbline.command.action;

import java.time.LocalDate;
import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.action.ActionState.Open;
import org.plumbline.kernel.rules.ClaimedWork;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.OpenWork;
import org.plumbline.kernel.rules.Rated;
import org.plumbline.kernel.rules.RedFlags;
import org.plumbline.kernel.rules.WorkRating;

/** How the doing of an action is rated, as those who read are shown it. */
final class Standing {

    private Standing() {}

    /** What is finished is nothing that anybody worries about. */
    static Rated of(ActionState state, LocalDate day, InForce inForce) {
        return switch (state) {
            case Open open -> work(open.commitment()).on(day, inForce);
            case Claimed claimed -> new ClaimedWork(claimed.commitment().dates().dueOn()).on(day, inForce);
            default -> new Rated(WorkRating.GREY, "Not open.");
        };
    }

    static OpenWork work(Commitment commitment) {
        Watch watch = commitment.watch();
        Outlook outlook = watch.outlook();
        return new OpenWork(
                new RedFlags(
                        commitment.dates().dueOn(),
                        outlook.forecastOn().orElse(null),
                        outlook.blockedSince().orElse(null),
                        watch.heardOn()),
                commitment.dates().startOn(),
                commitment.started(),
                outlook.pct().orElse(null),
                commitment.milestones().ahead(),
                outlook.declared().orElse(null));
    }
}
