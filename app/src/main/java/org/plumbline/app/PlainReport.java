package org.plumbline.app;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells whoever started Plumbline in one sentence why it did not, where one sentence says it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainReport implements SpringBootExceptionReporter {

    PlainReport(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = StartFailure.sentence(failure);
        if (sentence == null) {
            return false;
        }
        System.err.println("Plumbline did not start: " + sentence);
        return true;
    }
}
