package org.plumbline.query.obligation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;

/**
 * A clock as it stands on the day looked from.
 *
 * @param workingDaysLeft to the last day, negative when late; null when nothing is owed any more, or was sent in time
 */
public record ObligationView(
        @JsonUnwrapped ObligationRow row,
        long version,
        @Nullable Integer workingDaysLeft) {

    static ObligationView of(Found<ObligationRow> found, View view, WorkingCalendar calendar) {
        ObligationRow row = found.row();
        return new ObligationView(
                row,
                found.version(),
                row.isRunning() ? (Integer) calendar.workingDaysLeft(view.today(), row.dueOn()) : null);
    }
}
