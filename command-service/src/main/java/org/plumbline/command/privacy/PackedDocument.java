package org.plumbline.command.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.MeteredBytes;
import org.plumbline.kernel.privacy.PersonalData;

/**
 * Documents of ISO/IEC 29500 and ISO/IEC 26300 are ZIP archives whose text stands in XML. Each part is unpacked as it is read,
 * those without words too, and none is kept.
 */
final class PackedDocument {

    private static final Set<String> MARKED = Set.of("xml", "rels", "vml", "rdf");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "wdp");
    private static final Set<String> FONTS = Set.of("odttf", "fntdata", "ttf", "otf");
    private static final int LONGEST_MEDIA_TYPE = 200;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Something in the archive may say anything and cannot be read. */
    static final class Unreadable extends Exception {}

    private final Budget budget;
    private final Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
    private final TextScreen text;
    private final TextScreen beside;
    private boolean whole = true;
    private @Nullable FileKind kind;

    PackedDocument(Budget budget) {
        this.budget = budget;
        this.text = new TextScreen(budget, false, found);
        this.beside = new TextScreen(budget, false, found);
    }

    void read(byte[] file) throws IOException, XMLStreamException, Unreadable {
        boolean isReadable = true;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                budget.addPart();
                MeteredBytes content = new MeteredBytes(zip, budget);
                isReadable &= take(entry.getName(), content);
                content.drain();
            }
        }
        text.end();
        beside.end();
        if (!isReadable || parts != partsListed(file)) {
            throw new Unreadable();
        }
    }

    /** How many parts its own list has; a program that goes by the list must not find more than were read here. */
    private static int partsListed(byte[] file) {
        for (int at = file.length - END_RECORD; at >= Math.max(0, file.length - END_RECORD - LONGEST_COMMENT); at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return (file[at + 10] & 0xFF) + ((file[at + 11] & 0xFF) << 8);
            }
        }
        return -1;
    }

    /** Empty when it is an archive of another sort. */
    Optional<FileKind> kind() {
        return Optional.ofNullable(kind);
    }

    Set<PersonalData> signs() {
        return found;
    }

    boolean isWhole() {
        return whole;
    }

    private boolean take(String name, MeteredBytes content) throws XMLStreamException, IOException {
        recognise(name, content);
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        beside.accept(name.substring(name.lastIndexOf('/') + 1));
        beside.accept("\n");
        if (MARKED.contains(ending)) {
            readMarked(content);
            return true;
        }
        if (isPicture(lower, ending)) {
            whole &= name.endsWith("thumbnail.png") || name.endsWith("thumbnail.jpeg");
            return true;
        }
        return isWordless(lower, ending);
    }

    private void recognise(String name, MeteredBytes content) throws IOException {
        switch (name) {
            case "word/document.xml" -> kind = FileKind.WORD;
            case "xl/workbook.xml" -> kind = FileKind.SHEET;
            case "ppt/presentation.xml" -> kind = FileKind.SLIDES;
            case "mimetype" ->
                kind = openDocument(new String(content.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII));
            default -> {}
        }
    }

    private static @Nullable FileKind openDocument(String mediaType) {
        return Stream.of(FileKind.OPEN_TEXT, FileKind.OPEN_SHEET, FileKind.OPEN_SLIDES)
                .filter(open -> open.named(mediaType).isPresent())
                .findFirst()
                .orElse(null);
    }

    private void readMarked(MeteredBytes content) throws XMLStreamException, IOException {
        PushbackInputStream xml = new PushbackInputStream(content);
        int first = xml.read();
        if (first >= 0) {
            xml.unread(first);
            new MarkedText(text, beside, budget).read(xml);
        }
    }

    private static boolean isPicture(String name, String ending) {
        return PICTURES.contains(ending)
                || name.startsWith("objectreplacements/")
                || name.startsWith("word/media/")
                || name.startsWith("ppt/media/")
                || name.startsWith("xl/media/");
    }

    /** Settings of a printer, fonts and the positions of lines: nobody’s words. */
    private static boolean isWordless(String name, String ending) {
        boolean isOfPrinter = ending.equals("bin")
                && (name.startsWith("word/printersettings/")
                        || name.startsWith("xl/printersettings/")
                        || name.startsWith("ppt/printersettings/"));
        return name.endsWith("/")
                || name.equals("mimetype")
                || name.equals("layout-cache")
                || isOfPrinter
                || FONTS.contains(ending);
    }
}
