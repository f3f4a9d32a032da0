package org.plumbline.command.reportimport.reading;

/** Searching in bytes. */
final class Bytes {

    private Bytes() {}

    /** Where {@code sought} first stands at or after {@code from}, or -1. */
    static int indexOf(byte[] bytes, byte[] sought, int from) {
        for (int i = from; i <= bytes.length - sought.length; i++) {
            int matched = 0;
            while (matched < sought.length && bytes[i + matched] == sought[matched]) {
                matched++;
            }
            if (matched == sought.length) {
                return i;
            }
        }
        return -1;
    }
}
