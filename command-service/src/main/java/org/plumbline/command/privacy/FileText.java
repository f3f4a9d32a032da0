package org.plumbline.command.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plumbline.command.reportimport.reading.PdfText;
import org.plumbline.command.reportimport.reading.UnreadableReport;

/** What a file says, by what it is rather than by what it is called. A picture says nothing that can be read here. */
final class FileText {

    private static final int LONGEST = 64 * 1024 * 1024;

    private FileText() {}

    /** Empty when the file is one that should have text but cannot be read. */
    static Optional<String> of(byte[] file) {
        try {
            if (begins(file, "%PDF")) {
                return Optional.of(PdfText.of(file));
            }
            if (begins(file, "PK\3\4")) {
                return inside(file);
            }
            return Optional.of(isPicture(file) ? "" : new String(file, StandardCharsets.UTF_8));
        } catch (UnreadableReport | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Documents of ISO/IEC 29500 and ISO/IEC 26300 are ZIP archives whose text stands in XML. */
    private static Optional<String> inside(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int left = LONGEST;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left);
                left -= content.length;
                if (left == 0) {
                    return Optional.empty();
                }
                if (entry.getName().endsWith(".xml")) {
                    text.append(withoutMarkup(new String(content, StandardCharsets.UTF_8)))
                            .append('\n');
                }
            }
        }
        return Optional.of(text.toString());
    }

    /** Marks within a paragraph part nothing: a number may be set in two runs. */
    private static String withoutMarkup(String xml) {
        return xml.replaceAll("</(?:w:p|a:p|text:p|text:h|si|c|row|table:table-cell)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&");
    }

    private static boolean isPicture(byte[] file) {
        return begins(file, "\u0089PNG") || begins(file, "\u00ff\u00d8\u00ff");
    }

    private static boolean begins(byte[] file, String with) {
        byte[] start = with.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
