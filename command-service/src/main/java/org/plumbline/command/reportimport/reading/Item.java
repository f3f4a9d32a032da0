package org.plumbline.command.reportimport.reading;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ProposedFinding;

/** One item as read, before it has its place in the report's list. */
record Item(String kind, @Nullable Integer number, @Nullable String heading, String text, int page) {

    ProposedFinding at(int position) {
        return new ProposedFinding(
                position, kind, number, heading, text, page, References.framework(text), References.paragraphs(text));
    }
}
