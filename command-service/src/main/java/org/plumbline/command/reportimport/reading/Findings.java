package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.inspection.ImportWarning;

/**
 * What a report lists as needing a response.
 *
 * @param headingFound whether the report has the heading of such a list
 */
record Findings(List<Item> items, boolean headingFound, List<ImportWarning> warnings) {

    static Findings none(boolean headingFound, ImportWarning... warnings) {
        return new Findings(List.of(), headingFound, List.of(warnings));
    }

    static Findings of(Region region, ItemList list) {
        List<ImportWarning> warnings = new ArrayList<>();
        if (list.items().isEmpty()) {
            warnings.add(Warnings.headingWithoutItems(region.heading().text()));
        } else {
            region.endedBy().map(Warnings::endedByUnknownHeading).ifPresent(warnings::add);
            list.before().stream()
                    .reduce(Joining::lines)
                    .filter(text -> !text.endsWith(":"))
                    .map(Warnings::textBeforeList)
                    .ifPresent(warnings::add);
            list.loose().stream()
                    .reduce(Joining::lines)
                    .map(Warnings::textOutsideItems)
                    .ifPresent(warnings::add);
        }
        list.doubtful().stream().map(Warnings::doubtful).forEach(warnings::add);
        return new Findings(list.items(), true, warnings);
    }
}
