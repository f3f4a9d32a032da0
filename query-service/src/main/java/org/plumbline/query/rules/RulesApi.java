package org.plumbline.query.rules;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.Inspections;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rules the board of an inspection goes by, and every set it adopted. */
@RestController
final class RulesApi {

    private final RuleBooks books;
    private final Inspections inspections;

    RulesApi(RuleBooks books, Inspections inspections) {
        this.books = books;
        this.inspections = inspections;
    }

    /** @param book every set that was adopted, in that order */
    record Answer(InForce inForce, RuleBookRow book) {}

    @GetMapping("/api/inspections/{inspectionId}/rules")
    Answer of(@PathVariable String inspectionId, View view) {
        if (inspections.byId(inspectionId, view).isEmpty()) {
            throw new Unknown("inspection");
        }
        RuleBookRow book = books.of(inspectionId, view);
        return new Answer(book.on(view.today()), book);
    }
}
