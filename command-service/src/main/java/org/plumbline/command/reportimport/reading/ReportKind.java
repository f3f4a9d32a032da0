package org.plumbline.command.reportimport.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of report a title is the title of. */
enum ReportKind {
    ILACS,
    SIF,
    SIF_REINSPECTION,
    LAC_2013,
    SAFEGUARDING_BOARD_REVIEW;

    private static final Pattern SINGLE_FRAMEWORK =
            Pattern.compile("inspection of services for children in need of help and protection");
    private static final Pattern LOOKED_AFTER =
            Pattern.compile("inspection of (?:services for )?looked after children");
    private static final Pattern BOARD = Pattern.compile("review of the effectiveness of the local safeguarding");
    private static final Pattern LOCAL_AUTHORITY =
            Pattern.compile("inspection of (?:.{0,100} )?children['’]?s['’]? (?:social care )?services");
    private static final Pattern OTHER =
            Pattern.compile("joint targeted area|focused visit|monitoring visit|children['’]?s['’]? home");

    String framework() {
        return name();
    }

    boolean isSingleFramework() {
        return this == SIF || this == SIF_REINSPECTION;
    }

    /** Judges by the title alone: the text of a report often names other kinds of inspection. */
    static Optional<ReportKind> of(String title) {
        String plain = title.toLowerCase(Locale.ROOT);
        if (SINGLE_FRAMEWORK.matcher(plain).find()) {
            return Optional.of(
                    plain.contains("re-inspection") || plain.contains("reinspection") ? SIF_REINSPECTION : SIF);
        }
        if (LOOKED_AFTER.matcher(plain).find()) {
            return Optional.of(LAC_2013);
        }
        if (BOARD.matcher(plain).find()) {
            return Optional.of(SAFEGUARDING_BOARD_REVIEW);
        }
        if (OTHER.matcher(plain).find()) {
            return Optional.empty();
        }
        return LOCAL_AUTHORITY.matcher(plain).find() ? Optional.of(ILACS) : Optional.empty();
    }
}
