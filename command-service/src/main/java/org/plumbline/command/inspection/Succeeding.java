package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.command.inspection.InspectionFacts.Successor;
import org.plumbline.command.inspection.InspectionState.Concluded;
import org.plumbline.command.inspection.InspectionState.Confirmed;
import org.plumbline.kernel.inspection.InspectionUpkeep.LinkReinspection;
import org.plumbline.kernel.inspection.InspectionUpkept.InspectionSuperseded;
import org.plumbline.kernel.inspection.Window;
import org.plumbline.kernel.refusal.Refusals;

/** A later inspection takes the place of this one, and nothing that is still open is lost on the way. */
final class Succeeding {

    private Succeeding() {}

    static InspectionSuperseded decide(InspectionState state, LinkReinspection c, InspectionFacts facts) {
        Optional<Successor> successor = facts.successor();
        boolean isCircle = c.reinspectionId().equals(c.inspectionId())
                || successor.filter(Successor::replacesThis).isPresent();
        boolean isLater = successor.filter(next -> isLater(next.state(), state)).isPresent();
        List<String> lost = facts.openItems().stream()
                .filter(item -> !c.staysOpen().contains(item))
                .toList();
        new Refusals()
                .when(!(state instanceof Confirmed || state instanceof Concluded), FINDINGS_NOT_CONFIRMED)
                .when(isCircle, CYCLE)
                .when(!isCircle && !isLater, NOT_A_LATER_INSPECTION)
                .when(
                        !lost.isEmpty(),
                        CARRIED_FORWARD_INCOMPLETE,
                        "Have each of these superseded by a recommendation of the later inspection, or name it among those"
                                + " that stay open: " + String.join(", ", lost) + ".")
                .orElseGoOn();
        List<String> open =
                facts.openItems().stream().filter(c.staysOpen()::contains).toList();
        return new InspectionSuperseded(
                state.authority(),
                c.effectiveOn(),
                c.inspectionId(),
                c.reinspectionId(),
                open,
                open.isEmpty() ? null : c.reason());
    }

    private static boolean isLater(InspectionState next, InspectionState state) {
        return next instanceof Confirmed confirmed
                && confirmed.authority().equals(state.authority())
                && began(next).isAfter(began(state));
    }

    private static LocalDate began(InspectionState state) {
        return state.registration().stream()
                .flatMap(known -> known.windows().stream())
                .map(Window::start)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
