package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.PARTNERS_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.command.inspection.InspectionState.Confirmed;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionFollowed.FindingAnswered;
import org.plumbline.kernel.inspection.InspectionFollowed.InspectionResponded;
import org.plumbline.kernel.refusal.Refusals;

/** The authority responds to what an inspection found, item by item, until every one has its response. */
final class Answering {

    private Answering() {}

    static List<InspectionEvent> answered(
            InspectionState state,
            String inspectionId,
            String recommendationId,
            Optional<Framework> framework,
            LocalDate effectiveOn) {
        boolean isJoint = framework.filter(Framework::jointOwnership).isPresent();
        boolean isNamed = state.registration().flatMap(Registration::partners).isPresent();
        new Refusals().when(isJoint && !isNamed, PARTNERS_MISSING).orElseGoOn();
        if (!(state instanceof Confirmed confirmed) || !confirmed.unanswered().contains(recommendationId)) {
            return List.of();
        }
        var answered = new FindingAnswered(confirmed.authority(), effectiveOn, inspectionId, recommendationId);
        return confirmed.unanswered().size() > 1
                ? List.of(answered)
                : List.of(answered, new InspectionResponded(confirmed.authority(), effectiveOn, inspectionId));
    }
}
