package org.plumbline.query.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;

/**
 * An action as seen on a day.
 *
 * @param overdue past its due date and neither claimed nor verified; a waiting proposal changes nothing
 * @param delivery how the doing of it stands, and why
 */
public record ActionView(@JsonUnwrapped ActionRow row, long version, boolean overdue, DeliveryRating delivery) {

    static ActionView of(Found<ActionRow> found, View view, InForce inForce) {
        return new ActionView(
                found.row(),
                found.version(),
                isOverdue(found.row(), view),
                DeliveryRating.of(found.row(), view.today(), inForce));
    }

    private static boolean isOverdue(ActionRow row, View view) {
        boolean isOpen = row.state().equals("NOT_STARTED") || row.state().equals("IN_PROGRESS");
        return isOpen && row.dueOn().isBefore(view.today());
    }
}
