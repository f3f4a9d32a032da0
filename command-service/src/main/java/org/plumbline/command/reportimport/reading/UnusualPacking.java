package org.plumbline.command.reportimport.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.plumbline.command.budget.Budget;

/** Streams packed in other ways than reports are: unpacked step by step with the library's own filters, bounded. */
final class UnusualPacking {

    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private UnusualPacking() {}

    static long unpackedSize(byte[] file, int start, List<String> filters, Budget budget) throws UnreadableReport {
        int end = Bytes.indexOf(file, END, start);
        ByteArrayInputStream data = new ByteArrayInputStream(file, start, (end < 0 ? file.length : end) - start);
        long largest = 0;
        for (String name : filters) {
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            try {
                Filter filter = FilterFactory.INSTANCE.getFilter(name);
                COSDictionary alone = new COSDictionary();
                alone.setItem(COSName.FILTER, COSName.getPDFName(name));
                filter.decode(data, new CountedBytes(unpacked, budget), alone, 0);
            } catch (CountedBytes.TooMany e) {
                throw Unreadable.DECOMPRESSION_BOMB.report();
            } catch (IOException e) {
                return largest;
            }
            data = new ByteArrayInputStream(unpacked.toByteArray());
            largest = Math.max(largest, unpacked.size());
        }
        return largest;
    }
}
