package org.plumbline.command.evidence;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of file taken as evidence: documents, tables and pictures that cannot carry a program unseen. */
final class TakenMediaTypes {

    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "text/csv",
            "text/plain",
            "image/png",
            "image/jpeg");

    private TakenMediaTypes() {}

    static boolean include(@Nullable String mediaType) {
        return mediaType != null && TAKEN.contains(withoutParameters(mediaType));
    }

    private static String withoutParameters(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
