package org.plumbline.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.inspection.Window;

/** Statutory clocks run from receipt, so a slip of the year would move them all. */
final class AReportIsReceivedAfterFieldwork {

    private AReportIsReceivedAfterFieldwork() {}

    static boolean holds(List<Window> windows, LocalDate receivedOn) {
        return windows.stream().noneMatch(w -> receivedOn.isBefore(w.end()));
    }
}
