package org.plumbline.command.inspection;

import java.util.List;

/**
 * What a confirmation needs from outside; {@link #none()} for every other command.
 *
 * @param recommendationIds one new id per finding, in the findings' order
 */
public record ConfirmationFacts(List<String> recommendationIds) {

    public ConfirmationFacts {
        recommendationIds = List.copyOf(recommendationIds);
    }

    public static ConfirmationFacts none() {
        return new ConfirmationFacts(List.of());
    }
}
