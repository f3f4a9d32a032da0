package org.plumbline.command.reportimport.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints plain lines, one page after another. */
final class PrintedPdf {

    static final List<String> REPORT = List.of(
            "Inspection of Marlshire local authority children's services",
            "Inspection dates: 15 to 26 January 2024",
            "Lead inspector: Quillon Featherby, His Majesty's Inspector",
            "Judgement Grade",
            "The impact of leaders on social work practice with children and families Good",
            "The experiences and progress of children who need help and protection Good",
            "The experiences and progress of children in care Good",
            "The experiences and progress of care leavers Good",
            "Overall effectiveness Good",
            "What needs to improve?",
            "- The speed of the kettle.",
            "- The roundness of the table.",
            "The experiences and progress of children who need help and protection: good",
            "1. Tea is served on time.");

    private PrintedPdf() {}

    static byte[] of(List<String> lines) {
        try (PDDocument document = printed(lines)) {
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] protectedBy(String userPassword, boolean textMayBeTaken) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(textMayBeTaken);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("the owner's", userPassword, permission);
        policy.setEncryptionKeyLength(128);
        policy.setPreferAES(true);
        try (PDDocument document = printed(REPORT)) {
            document.protect(policy);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] blank(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument printed(List<String> lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.newLineAtOffset(70, 740);
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -16);
            }
            content.endText();
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
