package org.plumbline.query.action;

import java.util.List;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.rules.RuleBooks;
import org.plumbline.query.rules.RulesOfTheDay;
import org.springframework.stereotype.Component;

/** Rates actions by what their board goes by on the day that is looked at, as it was known. */
@Component
public final class Ratings {

    private final RuleBooks books;

    Ratings(RuleBooks books) {
        this.books = books;
    }

    public List<ActionView> of(List<Found<ActionRow>> actions, View view) {
        return of(actions, view, books.ofTheDay(view));
    }

    /** @param rules those of the day that is looked at, read before */
    public List<ActionView> of(List<Found<ActionRow>> actions, View view, RulesOfTheDay rules) {
        return actions.stream()
                .map(found ->
                        ActionView.of(found, view, rules.strictest(found.row().inspections())))
                .toList();
    }

    public ActionView of(Found<ActionRow> action, View view) {
        return of(List.of(action), view).getFirst();
    }
}
