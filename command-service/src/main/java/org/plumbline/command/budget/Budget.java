package org.plumbline.command.budget;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * What may be spent on reading one file: time, bytes that come out of it, parts, names, depth and text. Whoever reads says
 * what is spent as it is spent; one file is read by one thread.
 */
public final class Budget {

    /** Reading one file takes no longer. */
    public static final Duration LONGEST = Duration.ofSeconds(4);

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_NAMES = 10_000;
    private static final int DEEPEST = 256;

    private final long end;
    private final Set<String> names = new HashSet<>();
    private long bytes;
    private long characters;
    private int parts;

    private Budget(Duration longest) {
        end = System.nanoTime() + longest.toNanos();
    }

    /** A new one; its time runs from now on. */
    public static Budget ofOneFile() {
        return ofAtMost(LONGEST);
    }

    /** One whose time is so short. */
    public static Budget ofAtMost(Duration longest) {
        return new Budget(longest);
    }

    /** More bytes came out of what was packed. */
    public void addBytes(long more) {
        bytes += more;
        keep(bytes <= MOST_BYTES, "bytes");
        checkTime();
    }

    /** More text was looked through. */
    public void addCharacters(long more) {
        characters += more;
        keep(characters <= MOST_CHARACTERS, "characters");
        checkTime();
    }

    /** One more part of an archive, or page of a document. */
    public void addPart() {
        keep(++parts <= MOST_PARTS, "parts");
        checkTime();
    }

    /** A name of an element, an attribute or the like; parsers keep each. */
    public void addName(String name) {
        if (names.add(name)) {
            keep(names.size() <= MOST_NAMES, "names");
        }
    }

    /** So deep is what is being read within other things. */
    public void checkDepth(int depth) {
        keep(depth <= DEEPEST, "depth");
    }

    /** Called from every loop. */
    public void checkTime() {
        keep(System.nanoTime() - end <= 0, "time");
    }

    private static void keep(boolean within, String what) {
        if (!within) {
            throw new OverBudget(what);
        }
    }
}
