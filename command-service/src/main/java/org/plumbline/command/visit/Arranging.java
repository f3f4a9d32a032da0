package org.plumbline.command.visit;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import org.plumbline.command.visit.VisitState.*;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent.*;

/** A visit until it begins: notice, days, beginning, or none at all. */
final class Arranging {

    private Arranging() {}

    static VisitNotified notified(VisitState state, NotifyVisit c, VisitFacts facts) {
        if (!(state instanceof NotNotified)) {
            throw new IllegalStateException("Notice of this visit is on record");
        }
        Intervention intervention = facts.intervention().orElseThrow();
        new Refusals()
                .when(intervention.ended(), INSPECTION_ENDED)
                .when(!intervention.ended() && !intervention.confirmed(), FINDINGS_NOT_CONFIRMED)
                .when(intervention.confirmed() && !intervention.isBefore(c.firstDay()), VISIT_OUTSIDE_INTERVENTION)
                .orElseGoOn();
        return new VisitNotified(
                intervention.authority(),
                c.effectiveOn(),
                c.visitId(),
                c.inspectionId(),
                c.focusAreas(),
                c.firstDay(),
                c.lastDay());
    }

    static VisitScheduled schedule(OnRecord visit, ScheduleVisit c, VisitFacts facts) {
        notBegun(visit);
        inside(facts.intervention().orElseThrow(), c.firstDay()).orElseGoOn();
        return new VisitScheduled(visit.authority(), c.effectiveOn(), c.visitId(), c.firstDay(), c.lastDay());
    }

    static VisitStarted start(OnRecord visit, StartVisit c, VisitFacts facts) {
        notBegun(visit);
        LocalDate firstDay = visit.known().firstDay();
        Intervention intervention = facts.intervention().orElseThrow();
        boolean isScheduled = visit instanceof Scheduled;
        inside(intervention, firstDay)
                .when(!isScheduled, VISIT_NOT_SCHEDULED)
                .when(isScheduled && c.effectiveOn().isBefore(firstDay), VISIT_NOT_DUE)
                .orElseGoOn();
        return new VisitStarted(
                visit.authority(),
                c.effectiveOn(),
                c.visitId(),
                intervention.isFirst(firstDay),
                intervention.firstLetterUnpublished());
    }

    static VisitCancelled cancel(OnRecord visit, CancelVisit c) {
        notBegun(visit);
        return new VisitCancelled(visit.authority(), c.effectiveOn(), c.visitId(), c.reason());
    }

    private static Refusals inside(Intervention intervention, LocalDate firstDay) {
        return new Refusals()
                .when(intervention.ended(), INSPECTION_ENDED)
                .when(!intervention.ended() && !intervention.isBefore(firstDay), VISIT_OUTSIDE_INTERVENTION);
    }

    private static void notBegun(OnRecord visit) {
        if (!(visit instanceof Notified || visit instanceof Scheduled)) {
            throw Refused.because(VISIT_STARTED);
        }
    }
}
