package org.plumbline.command.obligation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.framework.ClockTrigger;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The clocks that a received report starts, in the transaction that confirms its findings. */
@Component
public class ReportClocks {

    private final Repository<ObligationAggregate> obligations;
    private final Frameworks frameworks;
    private final WorkingCalendar calendar;
    private final DueSheet dueSheet;

    ReportClocks(
            @Lazy Repository<ObligationAggregate> obligations,
            Frameworks frameworks,
            WorkingCalendar calendar,
            DueSheet dueSheet) {
        this.obligations = obligations;
        this.frameworks = frameworks;
        this.calendar = calendar;
        this.dueSheet = dueSheet;
    }

    /** Starts those that the framework has for that trigger, and answers with their ids. */
    public List<String> start(FindingsConfirmed confirmed, String framework, ClockTrigger trigger, LocalDate day) {
        List<String> ids = new ArrayList<>();
        for (ClockRule rule : frameworks.clocksOf(framework, trigger)) {
            ObligationStarted started = Obligation.start(
                    confirmed.authority(),
                    confirmed.effectiveOn(),
                    UuidCreator.getTimeOrderedEpoch().toString(),
                    confirmed.inspectionId(),
                    rule,
                    day,
                    calendar);
            Recording.begin(obligations, () -> ObligationAggregate.started(started));
            dueSheet.add(started.obligationId());
            ids.add(started.obligationId());
        }
        return ids;
    }
}
