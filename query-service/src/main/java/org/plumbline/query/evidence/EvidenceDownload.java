package org.plumbline.query.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Snapshots;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Hands over the file of a piece of evidence: as something to save and never to show, compared with its hash before the first
 * byte, and not before its reading is on record.
 */
@Component
public final class EvidenceDownload {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceDownload.class);

    /** A part in memory for each. */
    private static final int AT_ONCE = 100;

    private final EvidenceFiles evidence;
    private final StoredContents contents;
    private final AccessLog accessLog;
    private final Views views;
    private final Snapshots snapshots;
    private final Semaphore sending = new Semaphore(AT_ONCE);

    EvidenceDownload(
            EvidenceFiles evidence, StoredContents contents, AccessLog accessLog, Views views, Snapshots snapshots) {
        this.snapshots = snapshots;
        this.evidence = evidence;
        this.contents = contents;
        this.accessLog = accessLog;
        this.views = views;
    }

    /**
     * @param view from where the evidence is looked up; whether its file may be read is always decided as of now
     * @throws Unknown when there is no such evidence for whoever asks
     * @throws FileNotServed when there is, and its file is not handed over
     */
    public void send(
            String id, View view, Authentication signedIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        EvidenceRow row = row(id, view);
        EvidenceRow now = view.isPast() ? row(id, views.now(view.audience())) : row;
        WhoReadsFiles.check(now, SignedIn.actor(signedIn));
        if (!evidence.isKnown()) {
            throw FileNotServed.notKnownYet();
        }
        snapshots.complete(); // what is destroyed from here on is not read any more, and no slow reader holds a
        // connection
        if (!sending.tryAcquire()) {
            throw FileNotServed.busy();
        }
        try {
            StoredContent content = contents.of(id, row.sha256());
            String etag = "\"" + row.sha256() + "\"";
            OneRange range = OneRange.of(request, content.size(), etag);
            boolean isRead = !request.getMethod().equals("HEAD");
            if (isRead) {
                accessLog.note(kind(now), id, view, signedIn);
            }
            describe(row, etag, range, content, response);
            if (isRead) {
                copy(content, range, response.getOutputStream());
            }
        } finally {
            sending.release();
        }
    }

    /** Whether the reader may have its file as the evidence stands in this row. */
    public boolean isFor(EvidenceRow row, Actor reader) {
        return WhoReadsFiles.mayRead(row, reader);
    }

    private EvidenceRow row(String id, View view) {
        return evidence.byId(id, view).map(Found::row).orElseThrow(() -> new Unknown("piece of evidence"));
    }

    private static AccessLog.Kind kind(EvidenceRow row) {
        return WhoReadsFiles.isQuarantined(row) ? AccessLog.Kind.QUARANTINED_FILE : AccessLog.Kind.EVIDENCE_FILE;
    }

    private static void describe(
            EvidenceRow row, String etag, OneRange range, StoredContent content, HttpServletResponse response) {
        if (range.isPart()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.of(content.size()));
        }
        response.setContentType(Objects.requireNonNullElse(row.mediaType(), MediaType.APPLICATION_OCTET_STREAM_VALUE));
        response.setContentLengthLong(range.length());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DownloadName.attachment(row.fileName(), row.mediaType()));
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** What changes while it is sent breaks off, so that no reader takes it for the file. */
    private static void copy(StoredContent content, OneRange range, OutputStream to) {
        for (long at = range.from(); at < range.to(); ) {
            byte[] part = content.read(at, range.to()).orElseThrow(BrokenOff::new);
            try {
                to.write(part);
            } catch (IOException e) {
                LOG.debug("Nobody waits for the rest of the file any more", e);
                return;
            }
            at += part.length;
        }
    }

    /** The stored file changed, or went, while it was sent; thrown on to the container, which closes the connection. */
    public static final class BrokenOff extends RuntimeException {

        BrokenOff() {
            super("The stored file of a piece of evidence changed or went while it was sent");
        }
    }
}
