package org.plumbline.command.reportimport.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, with a correct cross-reference table, as no library would write them. */
public final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();

    /** The next object; the first is number 1, the catalogue, and the second its page tree. */
    public RawPdf object(String body) {
        objects.add(bytes(body));
        return this;
    }

    public RawPdf stream(String entries, byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(bytes("<< /Length " + data.length + " " + entries + " >>\nstream\n"));
        object.writeBytes(data);
        object.writeBytes(bytes("\nendstream"));
        objects.add(object.toByteArray());
        return this;
    }

    public byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder references = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            references.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
            file.writeBytes(bytes((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(bytes("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(bytes("xref\n0 " + (objects.size() + 1) + "\n" + references + "trailer\n<< /Size "
                + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n"));
        return file.toByteArray();
    }

    /** One page whose content is the given stream. */
    public static byte[] onePage(String entries, byte[] content) {
        return new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F 5 0 R >> >> >>")
                        .stream(entries, content)
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                        .file();
    }

    /** Packs megabytes of one byte, without holding them. */
    public static byte[] packed(int megabytes, byte filler) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, filler);
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION), 64 * 1024)) {
            for (int i = 0; i < megabytes; i++) {
                deflater.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
