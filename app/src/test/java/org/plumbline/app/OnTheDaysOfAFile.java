package org.plumbline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.support.GenericApplicationContext;

/** The product on a day that stands in the file {@code plumbline.day}; the time of day is the real one. */
final class OnTheDaysOfAFile extends Clock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Path file;
    private final ZoneId zone;
    private final long begun = System.nanoTime();

    private OnTheDaysOfAFile(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    public static void main(String... args) {
        Clock clock = new OnTheDaysOfAFile(Path.of(System.getProperty("plumbline.day")), ENGLAND);
        GenericEventMessage.clock = clock;
        Plumbline.application()
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("englishTime", Clock.class, () -> clock))
                .run(args);
    }

    /** From nine in the morning on, so that what is recorded later is later. */
    @Override
    public Instant instant() {
        try {
            return LocalDate.parse(Files.readString(file).strip())
                    .atTime(LocalTime.of(9, 0))
                    .atZone(ENGLAND)
                    .toInstant()
                    .plus(Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new OnTheDaysOfAFile(file, other);
    }
}
