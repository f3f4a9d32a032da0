package org.plumbline.command.reportimport.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.plumbline.command.budget.Budget;

/**
 * Unpacks every packed stream of a file without keeping anything, to learn how large it would become and whether it is
 * whole. The library unpacks without a bound, some streams already while it opens the file, and takes what it can get
 * from a damaged one without a word.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST_FILE = 96L * 1024 * 1024;
    private static final int MOST_STREAMS = 50_000;
    /** The library keeps what is in such streams as objects, twenty times as large. */
    private static final long MOST_OBJECTS = 8L * 1024 * 1024;

    private static final int DEEPEST = 4;

    private final byte[] file;
    private final boolean encrypted;
    private final Budget budget;
    private final byte[] buffer = new byte[64 * 1024];

    private PackedStreams(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
        this.encrypted = Bytes.indexOf(file, ENCRYPTED, 0) >= 0;
    }

    static void check(byte[] file, Budget budget) throws UnreadableReport {
        new PackedStreams(file, budget).check();
    }

    private void check() throws UnreadableReport {
        long total = 0;
        long objects = 0;
        int streams = 0;
        for (int at = Bytes.indexOf(file, STREAM, 0); at >= 0; at = Bytes.indexOf(file, STREAM, at + STREAM.length)) {
            boolean end = at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
            if (!end) {
                long size = unpackedSize(at);
                total += size;
                objects += StreamFilters.isOfObjects(file, at) ? size : 0;
                budget.checkTime();
                if (total > LARGEST_FILE) {
                    throw Unreadable.DECOMPRESSION_BOMB.report();
                }
                if (++streams > MOST_STREAMS || objects > MOST_OBJECTS) {
                    throw Unreadable.TOO_COMPLEX.report();
                }
            }
        }
    }

    private long unpackedSize(int keyword) throws UnreadableReport {
        List<String> filters = StreamFilters.before(file, keyword);
        int start = dataStart(keyword + STREAM.length);
        if (StreamFilters.areUnusual(filters)) {
            return UnusualPacking.unpackedSize(file, start, filters, budget);
        }
        if (!isPacked(file, start)) {
            return 0;
        }
        boolean mustBeWhole = !encrypted && StreamFilters.isPlain(filters);
        return unpackedSize(new ByteArrayInputStream(file, start, file.length - start), 1, mustBeWhole);
    }

    private int dataStart(int at) {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n' || file[start] == ' ')) {
            start++;
        }
        return start;
    }

    /** Packed data is headed by two bytes: a method, and together a number divisible by 31. */
    private static boolean isPacked(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return false;
        }
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        return (first & 0x0F) == 8 && (first >> 4) <= 7 && (first * 256 + second) % 31 == 0;
    }

    /** Counts what comes out, and what comes out of that when it is packed data again. */
    private long unpackedSize(InputStream packed, int depth, boolean mustBeWhole) throws UnreadableReport {
        CountedBytes counted = new CountedBytes(OutputStream.nullOutputStream(), budget);
        try (PushbackInputStream unpacked = new PushbackInputStream(new InflaterInputStream(packed), 2)) {
            byte[] head = unpacked.readNBytes(2);
            unpacked.unread(head);
            if (isPacked(head, 0)) {
                if (depth == DEEPEST) {
                    throw Unreadable.DECOMPRESSION_BOMB.report();
                }
                return unpackedSize(unpacked, depth + 1, false);
            }
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                counted.write(buffer, 0, read);
            }
        } catch (CountedBytes.TooMany e) {
            throw Unreadable.DECOMPRESSION_BOMB.report();
        } catch (IOException e) {
            if (mustBeWhole) {
                throw Unreadable.TRUNCATED.report();
            }
        }
        return counted.count();
    }
}
