package org.plumbline.command.action;

import java.util.List;

/** What an action is called, and by what one sees that it succeeded. */
public record Wording(String title, List<String> criteria) {

    public Wording {
        criteria = List.copyOf(criteria);
    }
}
