package org.plumbline.query.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/**
 * The name under which a file is saved: without a folder, a control or an invisible character, and with an ending of the type
 * that its content was found to have, so that what opens it is what that type opens with.
 */
final class DownloadName {

    private static final int LONGEST = 120;

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "application/pdf",
            List.of(".pdf"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of(".docx"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of(".xlsx"),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of(".pptx"),
            "application/vnd.oasis.opendocument.text",
            List.of(".odt"),
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of(".ods"),
            "application/vnd.oasis.opendocument.presentation",
            List.of(".odp"),
            "image/png",
            List.of(".png"),
            "image/jpeg",
            List.of(".jpg", ".jpeg"));

    /** What a text may be called and still be opened as one. */
    private static final Map<String, List<String>> TEXTS =
            Map.of("text/plain", List.of(".txt", ".csv", ".md", ".log"), "text/csv", List.of(".csv", ".txt"));

    private DownloadName() {}

    /** What {@code Content-Disposition} says of it (RFC 6266). */
    static String attachment(@Nullable String fileName, @Nullable String mediaType) {
        return ContentDisposition.attachment()
                .filename(of(fileName, mediaType), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static String of(@Nullable String fileName, @Nullable String mediaType) {
        String type = mediaType == null ? "" : mediaType;
        List<String> endings = ENDINGS.getOrDefault(type, TEXTS.getOrDefault(type, List.of(".bin")));
        String said = fileName == null ? "" : fileName;
        String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*;%]", "_").replaceAll("^[.\\s_]+|[.\\s]+$", "");
        String name = plain.isEmpty() ? "evidence" : plain;
        boolean isOfItsType = endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        String ending = isOfItsType ? name.substring(name.lastIndexOf('.')) : endings.getFirst();
        String before = isOfItsType ? name.substring(0, name.lastIndexOf('.')) : name;
        return shortened(before) + ending;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
