package org.plumbline.command.privacy;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.reportimport.reading.PdfText;
import org.plumbline.command.reportimport.reading.UnreadableReport;

/**
 * What a file says, by what it is rather than by what it is called.
 *
 * @param kind what it is, or null when it is nothing that is taken
 * @param text what could be read, or null when it should have text and cannot be read
 * @param whole whether that is all it says; a picture may say more
 */
record FileText(@Nullable FileKind kind, @Nullable String text, boolean whole) {

    static FileText of(byte[] file) {
        if (FileKind.isArchive(file)) {
            return packed(file);
        }
        Optional<FileKind> kind = FileKind.of(file);
        return kind.isEmpty()
                ? new FileText(null, "", true)
                : switch (kind.get()) {
                    case PDF -> printed(file);
                    case TEXT -> new FileText(FileKind.TEXT, FileKind.utf8(file).orElseThrow(), true);
                    default -> new FileText(kind.get(), "", false);
                };
    }

    private static FileText printed(byte[] file) {
        try {
            PdfText.Said said = PdfText.of(file);
            return new FileText(FileKind.PDF, said.text(), said.onEveryPage());
        } catch (UnreadableReport e) {
            return new FileText(FileKind.PDF, null, false);
        }
    }

    private static FileText packed(byte[] file) {
        PackedDocument document = new PackedDocument();
        try {
            document.read(file);
            return new FileText(document.kind().orElse(null), document.text(), document.isWhole());
        } catch (PackedDocument.Unreadable | XMLStreamException | IOException | IllegalArgumentException e) {
            return new FileText(document.kind().orElse(null), document.kind().isPresent() ? null : "", false);
        }
    }
}
