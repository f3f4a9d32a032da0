package org.plumbline.command.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;
import org.plumbline.command.reportimport.reading.PdfText;
import org.plumbline.command.reportimport.reading.UnreadableReport;
import org.plumbline.kernel.privacy.PersonalData;

/**
 * What a file seems to hold, by what it is rather than by what it is called.
 *
 * @param kind what it is, or null when it is nothing that is taken
 * @param signs what its text seems to hold, or null when it should have text and cannot be read
 * @param whole whether all it says was looked through; a picture may say more
 */
record FileText(@Nullable FileKind kind, @Nullable Set<PersonalData> signs, boolean whole) {

    private static final FileText OF_NO_KIND = new FileText(null, Set.of(), true);

    /** @throws OverBudget when it is too much to read */
    static FileText of(byte[] file, Budget budget) {
        if (FileKind.isArchive(file)) {
            return packed(file, budget);
        }
        Optional<FileKind> kind = FileKind.of(file);
        return kind.isEmpty()
                ? typed(file, budget)
                : kind.get() == FileKind.PDF ? printed(file, budget) : new FileText(kind.get(), Set.of(), false);
    }

    /** Text has no zeros; what is not text is of no kind. */
    private static FileText typed(byte[] file, Budget budget) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        TextScreen screen = new TextScreen(budget, true, found);
        char[] piece = new char[8192];
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (piece[i] == '\0') {
                        return OF_NO_KIND;
                    }
                }
                screen.accept(CharBuffer.wrap(piece, 0, read));
            }
        } catch (IOException e) {
            return OF_NO_KIND;
        }
        screen.end();
        return new FileText(FileKind.TEXT, found, true);
    }

    private static FileText printed(byte[] file, Budget budget) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        TextScreen screen = new TextScreen(budget, false, found);
        try {
            boolean isOnEveryPage = PdfText.read(file, budget, screen);
            screen.end();
            return new FileText(FileKind.PDF, found, isOnEveryPage);
        } catch (UnreadableReport e) {
            if (e.isOverBudget()) {
                throw new OverBudget(e.code());
            }
            return new FileText(FileKind.PDF, null, false);
        }
    }

    private static FileText packed(byte[] file, Budget budget) {
        PackedDocument document = new PackedDocument(budget);
        try {
            document.read(file);
            return new FileText(document.kind().orElse(null), document.signs(), document.isWhole());
        } catch (PackedDocument.Unreadable | XMLStreamException | IOException | IllegalArgumentException e) {
            return new FileText(document.kind().orElse(null), document.kind().isPresent() ? null : Set.of(), false);
        }
    }
}
