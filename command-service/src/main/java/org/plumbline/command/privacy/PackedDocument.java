package org.plumbline.command.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Documents of ISO/IEC 29500 and ISO/IEC 26300 are ZIP archives whose text stands in XML. */
final class PackedDocument {

    private static final int LONGEST = 64 * 1024 * 1024;
    private static final Pattern MARKED = Pattern.compile("(?i).*\\.(?:xml|rels|vml|rdf)");
    private static final Pattern PICTURE = Pattern.compile(
            "(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|wdp)|ObjectReplacements/.*|(?:word|ppt|xl)/media/.*");
    /** Settings of a printer, fonts and the positions of lines: nobody’s words. */
    private static final Pattern WORDLESS = Pattern.compile(
            "(?i).*/|mimetype|layout-cache|(?:word|xl|ppt)/printerSettings/[^/]*\\.bin|.*\\.(?:odttf|fntdata|ttf|otf)");

    /** Something in the archive may say anything and cannot be read. */
    static final class Unreadable extends Exception {}

    private final StringBuilder text = new StringBuilder();
    private boolean whole = true;
    private @Nullable FileKind kind;

    void read(byte[] file) throws IOException, XMLStreamException, Unreadable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int left = LONGEST;
            boolean readable = true;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left);
                left -= content.length;
                recognise(entry.getName(), content);
                if (left == 0) {
                    throw new Unreadable();
                }
                readable &= take(entry.getName(), content);
            }
            if (!readable) {
                throw new Unreadable();
            }
        }
    }

    /** Empty when it is an archive of another sort. */
    Optional<FileKind> kind() {
        return Optional.ofNullable(kind);
    }

    String text() {
        return text.toString();
    }

    boolean isWhole() {
        return whole;
    }

    private void recognise(String name, byte[] content) {
        switch (name) {
            case "word/document.xml" -> kind = FileKind.WORD;
            case "xl/workbook.xml" -> kind = FileKind.SHEET;
            case "ppt/presentation.xml" -> kind = FileKind.SLIDES;
            case "mimetype" -> kind = openDocument(new String(content, StandardCharsets.US_ASCII));
            default -> {}
        }
    }

    private static @Nullable FileKind openDocument(String mediaType) {
        return Stream.of(FileKind.OPEN_TEXT, FileKind.OPEN_SHEET, FileKind.OPEN_SLIDES)
                .filter(open -> open.named(mediaType).isPresent())
                .findFirst()
                .orElse(null);
    }

    private boolean take(String name, byte[] content) throws XMLStreamException {
        text.append(Plain.of(name.substring(name.lastIndexOf('/') + 1))).append('\n');
        if (MARKED.matcher(name).matches()) {
            if (content.length > 0) {
                text.append(MarkedText.of(content));
            }
            return true;
        }
        if (PICTURE.matcher(name).matches()) {
            whole &= name.endsWith("thumbnail.png") || name.endsWith("thumbnail.jpeg");
            return true;
        }
        return WORDLESS.matcher(name).matches();
    }
}
