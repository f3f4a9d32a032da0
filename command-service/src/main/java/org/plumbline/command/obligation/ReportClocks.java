package org.plumbline.command.obligation;

import static org.plumbline.kernel.obligation.ClockTrigger.PUBLISHED;
import static org.plumbline.kernel.obligation.ClockTrigger.RECEIVED;
import static org.plumbline.kernel.obligation.ClockTrigger.SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.dispatch.Loading;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.framework.RuledClock;
import org.plumbline.kernel.framework.StartedClock;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The clocks of a report, in the transaction that records what starts or ends them. */
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

    /** Starts those that count from the receipt or the sending, whatever the report says; answers with their ids. */
    public List<String> received(Inspected inspected, ReportReceived e) {
        Predicate<StartedClock> always = clock -> clock.onlyWith().isEmpty();
        LocalDate sentOn = e.sentOn();
        List<String> received = start(inspected, RECEIVED, always, e.receivedOn(), e.effectiveOn());
        return sentOn == null ? received : concat(received, start(inspected, SENT, always, sentOn, e.effectiveOn()));
    }

    /** Starts those that count from the publication; those that waited for it have what they waited for. */
    public List<String> published(Inspected inspected, ReportPublished e) {
        frameworks.clocksOf(inspected.framework()).stream()
                .filter(clock -> clock.start().trigger() != PUBLISHED)
                .map(clock -> inspected.clockOf(clock.rule()))
                .forEach(id -> started(id)
                        .filter(clock -> clock.invoke(c -> c.reportPublished(e.publishedOn())))
                        .ifPresent(_ -> dueSheet.remove(id)));
        return start(inspected, PUBLISHED, _ -> true, e.publishedOn(), e.effectiveOn());
    }

    /** Starts those that the report starts only when it has items of some kind. */
    public List<String> confirmed(
            Inspected inspected, FindingsConfirmed e, LocalDate receivedOn, Optional<LocalDate> sentOn) {
        Set<String> kinds = e.findings().stream()
                .map(confirmed -> confirmed.finding().kind())
                .collect(Collectors.toSet());
        Predicate<StartedClock> concerned = clock -> clock.onlyWith().stream().anyMatch(kinds::contains);
        List<String> received = start(inspected, RECEIVED, concerned, receivedOn, e.effectiveOn());
        return sentOn.map(day -> concat(received, start(inspected, SENT, concerned, day, e.effectiveOn())))
                .orElse(received);
    }

    private List<String> start(
            Inspected inspected,
            ClockTrigger trigger,
            Predicate<StartedClock> isStarted,
            LocalDate day,
            LocalDate effectiveOn) {
        return frameworks.clocksOf(inspected.framework()).stream()
                .filter(clock -> clock.start().trigger() == trigger && isStarted.test(clock.start()))
                .map(clock -> new Start(
                        inspected, clock.rule(), trigger, clock.start().recipients(), day, effectiveOn))
                .map(start -> start.counted(inspected.clockOf(start.rule()), calendar))
                .map(this::begin)
                .toList();
    }

    private String begin(ObligationStarted started) {
        Recording.begin(obligations, () -> ObligationAggregate.started(started));
        dueSheet.addObligation(started.obligationId(), started.inspectionId());
        return started.obligationId();
    }

    /** Counts again those that run from the receipt or from the sending, because its day was recorded wrongly. */
    public void restart(Inspected inspected, ClockTrigger trigger, LocalDate day, LocalDate effectiveOn, String cause) {
        clocks(inspected).forEach(clock -> clock.execute(c -> c.restart(trigger, day, effectiveOn, cause, calendar)));
    }

    /** Those that still wait for a submission take note that a version of the plan was approved; answers with their ids. */
    public List<String> approve(
            Inspected inspected,
            String planVersion,
            String body,
            @Nullable String minute,
            String recordedBy,
            LocalDate effectiveOn) {
        return clocks(inspected)
                .filter(clock -> clock.invoke(c -> c.approve(planVersion, body, minute, recordedBy, effectiveOn)))
                .map(Aggregate::identifierAsString)
                .toList();
    }

    /** What is owed under those that were started and are not done. */
    public List<String> owed(Inspected inspected) {
        return clocks(inspected)
                .filter(clock -> clock.invoke(ObligationAggregate::isOwed))
                .map(clock -> clock.invoke(ObligationAggregate::title))
                .toList();
    }

    /** Those the framework starts, and those that a letter started and that are looked at. */
    private Stream<Aggregate<ObligationAggregate>> clocks(Inspected inspected) {
        Stream<String> ruled = frameworks.clocksOf(inspected.framework()).stream()
                .map(RuledClock::rule)
                .map(inspected::clockOf);
        return Stream.concat(ruled, dueSheet.obligationsOf(inspected.inspectionId()).stream())
                .distinct()
                .flatMap(id -> started(id).stream());
    }

    private Optional<Aggregate<ObligationAggregate>> started(String obligationId) {
        return Loading.ifThere(() -> obligations.load(obligationId));
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
