package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.inspection.ImportWarning;

/** Printed numbers show whether an item was missed. */
final class NumberingChecks {

    private NumberingChecks() {}

    static List<ImportWarning> warnings(List<Item> items) {
        List<ImportWarning> warnings = new ArrayList<>();
        if (!items.isEmpty() && items.stream().anyMatch(item -> item.number() == null)) {
            warnings.add(Warnings.unnumbered());
        }
        for (int i = 1; i < items.size(); i++) {
            Integer number = items.get(i).number();
            Integer before = items.get(i - 1).number();
            boolean startsAgain = number != null
                    && number == 1
                    && !items.get(i).kind().equals(items.get(i - 1).kind());
            if (number != null && before != null && number != before + 1 && !startsAgain) {
                warnings.add(Warnings.numberingGap(before, number));
            }
        }
        return warnings;
    }
}
