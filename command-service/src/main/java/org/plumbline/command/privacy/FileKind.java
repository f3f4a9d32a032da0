package org.plumbline.command.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file taken as evidence: documents, tables and pictures that cannot carry a program unseen. */
public enum FileKind {
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet"),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation"),
    TEXT("text/plain", "text/csv"),
    PNG("image/png"),
    JPEG("image/jpeg");

    private final List<String> mediaTypes;

    FileKind(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /** Whether any kind has that media type, whatever parameters came with it. */
    public static boolean isTaken(String mediaType) {
        return Stream.of(values()).anyMatch(kind -> kind.named(mediaType).isPresent());
    }

    /** The media type in its one spelling, when it is one that a file of this kind has. */
    public Optional<String> named(String mediaType) {
        int end = mediaType.indexOf(';');
        String bare =
                (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return mediaTypes.stream().filter(bare::equals).findFirst();
    }

    /** What a file that is no archive is, by its first bytes; empty when it can only be text, if anything. */
    static Optional<FileKind> of(byte[] file) {
        if (begins(file, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (begins(file, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (begins(file, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        return Optional.empty();
    }

    static boolean isArchive(byte[] file) {
        return begins(file, "PK\3\4");
    }

    private static boolean begins(byte[] file, String with) {
        byte[] start = with.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
