package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.VISIT_OUTSIDE_INTERVENTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.command.inspection.InspectionState.Confirmed;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionFollowed.ConcernRaised;
import org.plumbline.kernel.inspection.InspectionFollowed.InspectionVisited;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/**
 * Monitoring visits after an inspection. Kept in the inspection's own stream, so that of two visits that begin at the same
 * time one comes first.
 */
final class Following {

    private Following() {}

    static List<InspectionEvent> visited(
            InspectionState state, String id, String visitId, LocalDate firstDay, LocalDate effectiveOn) {
        return List.of(new InspectionVisited(confirmed(state).authority(), effectiveOn, id, visitId, firstDay));
    }

    /** The first day of each visit that has begun. */
    static Stream<LocalDate> begun(InspectionState state) {
        return state instanceof Confirmed confirmed ? confirmed.visits().stream() : Stream.empty();
    }

    /** An inspection does not end before a visit after it began. */
    static Refusals endsAfterItsVisits(Refusals refusals, InspectionState state, LocalDate day) {
        return refusals.when(
                begun(state).anyMatch(day::isBefore),
                VISIT_OUTSIDE_INTERVENTION,
                "A monitoring visit began after that day.");
    }

    /** @param kind what the framework calls a concern */
    static ConcernRaised raised(InspectionState state, String id, VisitFindingRecorded finding, String kind) {
        Confirmed confirmed = confirmed(state);
        var item = new ProposedFinding(
                confirmed.recommendationIds().size() + 1,
                kind,
                null,
                null,
                Objects.requireNonNull(finding.newConcern()),
                finding.page(),
                List.of(),
                List.of());
        return new ConcernRaised(
                confirmed.authority(),
                finding.effectiveOn(),
                id,
                finding.visitId(),
                finding.findingId(),
                new ConfirmedFinding(Objects.requireNonNull(finding.recommendationId()), item));
    }

    private static Confirmed confirmed(InspectionState state) {
        if (state instanceof Confirmed confirmed) {
            return confirmed;
        }
        throw Refused.because(RefusalCode.INSPECTION_ENDED);
    }
}
