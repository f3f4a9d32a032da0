package org.plumbline.query.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.Discharge;
import org.plumbline.kernel.obligation.ObligationEvent.*;

/** A row while an event changes it. */
final class ObligationDraft {

    private final ObligationRow before;
    String state;
    private LocalDate runsFrom;
    private LocalDate dueOn;
    private List<LocalDate> earlierDueDates;
    private boolean provisional;
    boolean missed;
    private List<String> approvedVersions;

    @Nullable
    private LocalDate doneOn;

    private int daysLate;

    @Nullable
    private String publishedAt;

    @Nullable
    private String extendedBecause;

    @Nullable
    private String stoodDownBecause;

    ObligationDraft(ObligationRow before) {
        this.before = before;
        state = before.state();
        runsFrom = before.runsFrom();
        dueOn = before.dueOn();
        earlierDueDates = before.earlierDueDates();
        provisional = before.provisional();
        missed = before.missed();
        approvedVersions = before.approvedVersions();
        doneOn = before.doneOn();
        daysLate = before.daysLate();
        publishedAt = before.publishedAt();
        extendedBecause = before.extendedBecause();
        stoodDownBecause = before.stoodDownBecause();
    }

    ObligationRow row() {
        return new ObligationRow(
                before.id(),
                before.inspectionId(),
                before.rule(),
                state,
                runsFrom,
                dueOn,
                earlierDueDates,
                provisional,
                missed,
                approvedVersions,
                doneOn,
                daysLate,
                publishedAt,
                before.trigger(),
                before.recipients(),
                extendedBecause,
                stoodDownBecause);
    }

    void recalculate(ObligationRecalculated e) {
        missed = missed && e.to().equals(dueOn);
        provisional = e.provisional();
        move(e.to());
    }

    void restart(ClockRestarted e) {
        runsFrom = e.runsFrom();
        provisional = e.provisional();
        missed = false;
        extendedBecause = null;
        move(e.to());
    }

    void extend(ClockExtended e) {
        missed = false;
        provisional = false;
        extendedBecause = e.reason();
        move(e.to());
    }

    private void move(LocalDate to) {
        if (!to.equals(dueOn)) {
            earlierDueDates = with(earlierDueDates, dueOn);
            dueOn = to;
        }
        daysLate = doneOn == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(to, doneOn));
    }

    void standDown(ClockStoodDown e) {
        state = "STOOD_DOWN";
        stoodDownBecause = e.reason();
        missed = false;
    }

    void share(DraftShared e) {
        if (before.rule().discharge() == Discharge.DRAFT) {
            state = "DRAFT_SHARED";
            done(e.effectiveOn(), e.daysLate());
        } else if (state.equals("RUNNING")) {
            state = "DRAFT_SHARED";
        }
    }

    void approve(StatementApproved e) {
        state = before.isOwed() ? "APPROVED" : state;
        approvedVersions = with(approvedVersions, e.planVersion());
    }

    void submit(StatementSubmitted e) {
        state = "SUBMITTED";
        done(e.effectiveOn(), e.daysLate());
    }

    void publish(StatementPublished e) {
        publishedAt = e.publishedAt() == null ? publishedAt : e.publishedAt();
        if (before.rule().discharge() == Discharge.PUBLICATION) {
            state = "PUBLISHED";
            done(e.effectiveOn(), e.daysLate());
        }
    }

    /** What was done first is not undone by what is done again; done in time, it was not missed. */
    private void done(LocalDate on, int late) {
        if (doneOn == null || on.isBefore(doneOn)) {
            doneOn = on;
            daysLate = late;
        }
        missed = missed && daysLate > 0;
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).distinct().toList();
    }
}
