package org.plumbline.query.evidence;

import org.plumbline.kernel.refusal.RefusalCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why the file of a piece of evidence that the reader may see is not handed over. */
public final class FileNotServed extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final HttpHeaders headers = new HttpHeaders();

    private FileNotServed(HttpStatus status, String code, String sentence) {
        super(sentence);
        this.status = status;
        this.code = code;
    }

    static FileNotServed quarantined() {
        return new FileNotServed(
                HttpStatus.CONFLICT,
                RefusalCode.EVIDENCE_QUARANTINED.name(),
                "This evidence is in quarantine. Until another person has released it, only the data protection officer"
                        + " and those who may release it can read its file.");
    }

    static FileNotServed destroyed() {
        return new FileNotServed(
                HttpStatus.GONE, RefusalCode.FILE_DESTROYED.name(), RefusalCode.FILE_DESTROYED.sentence());
    }

    static FileNotServed notStored() {
        return new FileNotServed(
                HttpStatus.NOT_FOUND,
                RefusalCode.FILE_NOT_STORED.name(),
                "This evidence is a reference. No file of it is stored here; its reference says where it is kept.");
    }

    static FileNotServed altered() {
        return new FileNotServed(
                HttpStatus.CONFLICT,
                RefusalCode.HASH_MISMATCH.name(),
                "The stored file is not the one that was submitted, so nobody is given it. The people who run this"
                        + " installation have been alerted; ask the submitter for the file.");
    }

    static FileNotServed rangeNotSatisfiable(long size) {
        FileNotServed refused = new FileNotServed(
                HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                "RANGE_NOT_SATISFIABLE",
                "The range is not one part of this file. Ask for one range within its " + size
                        + " bytes, or for the whole file.");
        refused.headers.set(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
        return refused;
    }

    static FileNotServed busy() {
        FileNotServed refused = new FileNotServed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "UNAVAILABLE",
                "Too many files are being read at the moment. Try again in a few seconds.");
        refused.headers.set(HttpHeaders.RETRY_AFTER, "10");
        return refused;
    }

    static FileNotServed notKnownYet() {
        FileNotServed refused = new FileNotServed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "UNAVAILABLE",
                "What became of this evidence is being read again from the history. Try again in a few minutes.");
        refused.headers.set(HttpHeaders.RETRY_AFTER, "60");
        return refused;
    }

    public HttpStatus status() {
        return status;
    }

    /** The refusal's name, or the kind of error. */
    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public HttpHeaders headers() {
        return headers;
    }
}
