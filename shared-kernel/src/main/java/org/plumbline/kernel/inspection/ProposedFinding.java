package org.plumbline.kernel.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a report that needs a response, verbatim.
 *
 * @param position place in the report's list, from 1; the finding's identity (the same text can be printed twice)
 * @param kind the inspectorate's term
 * @param printedNumber the number printed before the item, or null when the list is not numbered
 * @param heading the sub-heading the item stands under, or null
 * @param text verbatim with line breaks joined; sub-points are lines starting with {@code "- "}
 * @param page page of the PDF the item starts on, from 1
 * @param nationalFrameworkRefs Children's Social Care National Framework tags as printed, such as {@code "Outcome 3"}
 * @param paragraphRefs paragraph numbers the item refers to, such as {@code "37"}
 */
public record ProposedFinding(
        int position,
        String kind,
        @Nullable Integer printedNumber,
        @Nullable String heading,
        String text,
        int page,
        List<String> nationalFrameworkRefs,
        List<String> paragraphRefs) {

    public ProposedFinding {
        nationalFrameworkRefs = listed(nationalFrameworkRefs);
        paragraphRefs = listed(paragraphRefs);
    }

    /** The same item with other words. */
    public ProposedFinding reading(String words) {
        return new ProposedFinding(
                position, kind, printedNumber, heading, words, page, nationalFrameworkRefs, paragraphRefs);
    }

    private static List<String> listed(@Nullable List<String> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
