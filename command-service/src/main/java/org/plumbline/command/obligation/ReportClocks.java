package org.plumbline.command.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.daily.DueSheet.Kind;
import org.plumbline.command.dispatch.Loading;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.framework.ClockTrigger;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The clocks of a report, in the transaction that records its receipt or publication. */
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
    public List<String> start(Inspected inspected, ClockTrigger trigger, LocalDate day, LocalDate effectiveOn) {
        List<String> ids = new ArrayList<>();
        for (ClockRule rule : frameworks.clocksOf(inspected.framework(), trigger)) {
            ObligationStarted started = Obligation.start(
                    inspected.authority(),
                    effectiveOn,
                    inspected.clockOf(rule),
                    inspected.inspectionId(),
                    rule,
                    day,
                    calendar);
            Recording.begin(obligations, () -> ObligationAggregate.started(started));
            dueSheet.add(Kind.OBLIGATION, started.obligationId());
            ids.add(started.obligationId());
        }
        return ids;
    }

    /** Counts again those that run from the receipt, because its day was recorded wrongly. */
    public void restart(Inspected inspected, LocalDate receivedOn, LocalDate effectiveOn, String cause) {
        for (ClockRule rule : frameworks.clocksOf(inspected.framework(), ClockTrigger.RECEIVED)) {
            started(inspected.clockOf(rule))
                    .ifPresent(clock -> clock.execute(c -> c.restart(receivedOn, effectiveOn, cause, calendar)));
        }
    }

    /** Those that still wait for a submission take note that a version of the plan was approved; answers with their ids. */
    public List<String> approve(
            Inspected inspected, String planVersion, String body, @Nullable String minute, LocalDate effectiveOn) {
        List<String> noted = new ArrayList<>();
        for (ClockTrigger trigger : ClockTrigger.values()) {
            for (ClockRule rule : frameworks.clocksOf(inspected.framework(), trigger)) {
                String id = inspected.clockOf(rule);
                started(id)
                        .filter(clock -> clock.invoke(ObligationAggregate::isOwedASubmission))
                        .ifPresent(clock -> {
                            clock.execute(c -> c.approve(planVersion, body, minute, effectiveOn));
                            noted.add(id);
                        });
            }
        }
        return noted;
    }

    /** The titles of those that were started and are still owed. */
    public List<String> owed(Inspected inspected) {
        return Stream.of(ClockTrigger.values())
                .flatMap(trigger -> frameworks.clocksOf(inspected.framework(), trigger).stream())
                .filter(rule -> started(inspected.clockOf(rule))
                        .map(clock -> clock.invoke(ObligationAggregate::isOwed))
                        .orElse(false))
                .map(ClockRule::title)
                .toList();
    }

    private Optional<Aggregate<ObligationAggregate>> started(String obligationId) {
        return Loading.ifThere(() -> obligations.load(obligationId));
    }
}
