package org.plumbline.query.register;

import java.util.List;
import org.plumbline.query.action.ActionView;

/**
 * How the dates of a recommendation have moved, cancelled actions left out.
 *
 * @param timesRedated how often the due dates of its actions changed, together
 * @param slippageDays days between the first and the current due date of the action that slipped farthest
 */
public record Slip(int timesRedated, long slippageDays) {

    static Slip of(List<ActionView> actions) {
        List<ActionView> counted = actions.stream()
                .filter(a -> !a.row().state().equals("CANCELLED"))
                .toList();
        return new Slip(
                counted.stream().mapToInt(a -> a.row().timesRedated()).sum(),
                counted.stream().mapToLong(a -> a.row().slippageDays()).max().orElse(0));
    }
}
