package org.plumbline.app.demo;

import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.command.WriteSide;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty installation with the demonstration, unless {@code plumbline.demo} is false. */
@Component
@ConditionalOnProperty(name = "plumbline.demo", havingValue = "true")
final class TellsDemoStory implements ApplicationRunner {

    private final WriteSide writeSide;
    private final Uploads uploads;
    private final JdbcClient jdbc;

    TellsDemoStory(WriteSide writeSide, Uploads uploads, JdbcClient jdbc) {
        this.writeSide = writeSide;
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isEmpty()) {
            MarlshireStory.tell(new DemoSteps(writeSide, uploads));
        }
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from event_store.domain_event)")
                .query(Boolean.class)
                .single();
    }
}
