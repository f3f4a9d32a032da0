package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;

/**
 * What stands beside the pages of a PDF: notes, links, form fields, bookmarks, descriptions of pictures, and what it says of
 * itself, in its metadata too. A file within the file is not read, and nor is the whole then.
 */
final class PdfAsides {

    private static final int DEEPEST = 30;
    private static final int LONGEST_PACKET = 8 * 1024 * 1024;
    private static final Set<String> SPOKEN =
            Set.of("Alt", "ActualText", "Contents", "RC", "Subj", "T", "TU", "V", "DV", "Opt", "URI", "Title");

    private final Budget budget;
    private final Consumer<CharSequence> sink;
    private final Set<Integer> pagesWithContent = new TreeSet<>();

    private PdfAsides(Budget budget, Consumer<CharSequence> sink) {
        this.budget = budget;
        this.sink = sink;
    }

    /** Numbers, from 1, of the pages that something is drawn on. */
    static Set<Integer> read(PDDocument document, Budget budget, Consumer<CharSequence> sink)
            throws IOException, UnreadableReport {
        PdfAsides asides = new PdfAsides(budget, sink);
        asides.read(document);
        return asides.pagesWithContent;
    }

    private void read(PDDocument document) throws IOException, UnreadableReport {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (page.hasContents()) {
                pagesWithContent.add(number);
            }
        }
        COSDictionary said = document.getDocumentInformation().getCOSObject();
        for (COSName key : said.keySet()) {
            say(said.getDictionaryObject(key));
        }
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            budget.checkTime();
            visit(document.getDocument().getObjectFromPool(key).getObject(), 0);
        }
    }

    /** What is referred to has its own turn; only what stands within is followed. */
    private void visit(COSBase object, int depth) throws IOException, UnreadableReport {
        if (depth > DEEPEST) {
            throw Unreadable.TOO_COMPLEX.report();
        }
        if (object instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.EF) || dictionary.containsKey(COSName.getPDFName("XFA"))) {
                throw Unreadable.NO_TEXT.report();
            }
            if (dictionary instanceof COSStream stream && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
                sink.accept(metadata(stream));
            }
            boolean isSignature = dictionary.containsKey(COSName.getPDFName("ByteRange"));
            for (COSName key : dictionary.keySet()) {
                COSBase value = dictionary.getItem(key);
                if (!isSignature && SPOKEN.contains(key.getName())) {
                    say(dictionary.getDictionaryObject(key));
                }
                visit(value, depth + 1);
            }
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                visit(array.get(i), depth + 1);
            }
        }
    }

    private String metadata(COSStream stream) throws IOException {
        try (InputStream packet = stream.createInputStream()) {
            byte[] bytes = packet.readNBytes(LONGEST_PACKET + 1);
            if (bytes.length > LONGEST_PACKET) {
                throw new OverBudget("metadata");
            }
            return Metadata.of(bytes, budget);
        }
    }

    private void sayLine(String words) {
        sink.accept(words);
        sink.accept("\n");
    }

    private void say(COSBase value) {
        if (value instanceof COSString string) {
            sayLine(string.getString());
        } else if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSString string) {
                    sayLine(string.getString());
                }
            }
        }
    }
}
