package org.plumbline.query.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sizes of files as people say them, for templates: {@code ${@sizes.of(size)}}. */
@Component("sizes")
public class Sizes {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    /** 1.2 MB. */
    public String of(@Nullable Long bytes) {
        if (bytes == null) {
            return "";
        }
        if (bytes < KILO) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        double shown = Math.round(bytes / 100.0) / 10.0;
        return shown < KILO ? inTenths(shown) + " KB" : inTenths(bytes / (double) MEGA) + " MB";
    }

    private static String inTenths(double number) {
        return String.format(Locale.UK, "%.1f", number).replaceFirst("\\.0$", "");
    }
}
