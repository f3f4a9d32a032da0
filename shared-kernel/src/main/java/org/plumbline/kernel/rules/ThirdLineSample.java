package org.plumbline.kernel.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which items are drawn for the third line of assurance. An item's own id decides, so the draw can be repeated by anybody
 * and chosen by nobody, and whoever is drawn at a share is drawn at every larger one.
 */
public final class ThirdLineSample {

    private static final int PARTS = 10_000;
    private static final int PARTS_OF_ONE_IN_A_HUNDRED = 100;

    private ThirdLineSample() {}

    /** @param percent how many of a hundred are drawn, from 0 to 100 */
    public static boolean draws(String recommendationId, int percent) {
        return place(recommendationId) < percent * PARTS_OF_ONE_IN_A_HUNDRED;
    }

    private static int place(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            int first = (hash[0] & 0xFF) << 16 | (hash[1] & 0xFF) << 8 | hash[2] & 0xFF;
            return first % PARTS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
