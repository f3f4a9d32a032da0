package org.plumbline.query.rules;

import org.plumbline.kernel.rules.InForce;
import org.plumbline.query.asat.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rules the board of an inspection goes by, and every set it adopted. */
@RestController
final class RulesApi {

    private final RuleBooks books;

    RulesApi(RuleBooks books) {
        this.books = books;
    }

    /** @param book every set that was adopted, in that order */
    record Answer(InForce inForce, RuleBookRow book) {}

    @GetMapping("/api/inspections/{inspectionId}/rules")
    Answer of(@PathVariable String inspectionId, View view) {
        RuleBookRow book = books.of(inspectionId, view);
        return new Answer(book.on(view.today()), book);
    }
}
