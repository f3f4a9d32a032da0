package org.plumbline.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * One person's connection, kept open. It writes the same kind of request again and again and reads just what it must, so
 * that on a machine shared with the server it costs about as little as the reference's client does.
 */
final class Client implements AutoCloseable {

    private static final String OWNER =
            Base64.getEncoder().encodeToString("ao:plumbline".getBytes(StandardCharsets.US_ASCII));
    private static final String REPORT = """
            {"narrative": "Workshops held, templates in use, two teams to go.", "forecastOn": "2025-11-29", \
            "selfRating": "ON_TRACK"}""";
    private static final String REQUEST = """
            POST /api/actions/%s/progress HTTP/1.1\r
            Host: localhost\r
            Authorization: Basic %s\r
            Content-Type: application/json\r
            Content-Length: %d\r
            \r
            %s""";

    private final int port;
    private Socket socket;
    private InputStream in;

    Client(int port) throws IOException {
        this.port = port;
        this.socket = open();
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    private Socket open() throws IOException {
        Socket opened = new Socket("localhost", port);
        opened.setTcpNoDelay(true);
        return opened;
    }

    /** Answers with the body, after the event is durable. */
    String reportProgress(String action) throws IOException {
        byte[] request =
                REQUEST.formatted(action, OWNER, REPORT.length(), REPORT).getBytes(StandardCharsets.US_ASCII);
        socket.getOutputStream().write(request);
        String status = line();
        String body = body();
        if (!status.contains(" 200 ")) {
            throw new IOException(status + " " + body);
        }
        return body;
    }

    private String body() throws IOException {
        int length = 0;
        boolean isChunked = false;
        boolean isLast = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            isChunked |= lower.equals("transfer-encoding: chunked");
            isLast |= lower.equals("connection: close");
        }
        String body = isChunked ? chunks() : text(length);
        if (isLast) {
            socket.close();
            socket = open();
            in = new BufferedInputStream(socket.getInputStream());
        }
        return body;
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.append(text(length));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
