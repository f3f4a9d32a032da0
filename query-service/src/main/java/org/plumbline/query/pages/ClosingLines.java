package org.plumbline.query.pages;

import org.plumbline.kernel.rules.AssuranceLines;
import org.plumbline.query.asat.View;
import org.plumbline.query.register.RecommendationRow;
import org.plumbline.query.rules.RuleBooks;
import org.springframework.stereotype.Component;

/** Which line of assurance an item closes on by the rules of its board, and whether it was drawn for that. */
@Component("closingLines")
public final class ClosingLines {

    private final RuleBooks books;

    ClosingLines(RuleBooks books) {
        this.books = books;
    }

    public Closing of(RecommendationRow item, View view) {
        AssuranceLines lines =
                books.of(item.inspectionId(), view).on(view.today()).board().assurance();
        return new Closing(lines.of(item.finding().kind(), item.id()), lines.isDrawn(item.id()));
    }

    /** @param drawn whether its own id drew it for the third line */
    public record Closing(int line, boolean drawn) {}
}
