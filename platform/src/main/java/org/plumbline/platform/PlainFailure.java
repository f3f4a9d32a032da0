package org.plumbline.platform;

import org.jspecify.annotations.Nullable;
import org.plumbline.platform.database.Trouble;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Lets a service that does not start say why in a sentence, where one says it. */
final class PlainFailure implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        String sentence = sentence(failure);
        return sentence == null ? null : new FailureAnalysis("Plumbline did not start: " + sentence, null, failure);
    }

    private static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PlainRefusal) {
                return cause.getMessage();
            }
        }
        return switch (Trouble.behind(failure)) {
            case DISK_FULL -> Trouble.NO_SPACE + "; free some space and start again.";
            case AWAY, BUSY -> "the database does not answer at the address of spring.datasource.url.";
            case null -> null;
        };
    }
}
