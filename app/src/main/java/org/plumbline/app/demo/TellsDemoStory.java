package org.plumbline.app.demo;

import org.axonframework.common.transaction.TransactionManager;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.command.WriteSide;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty installation with the demonstration, and goes on with one that was cut off. */
@Component
@ConditionalOnProperty(name = "plumbline.demo", havingValue = "true")
final class TellsDemoStory implements ApplicationRunner {

    private static final String TOLD = "the demonstration was told";

    private final WriteSide writeSide;
    private final Uploads uploads;
    private final JdbcClient jdbc;
    private final TransactionManager transactions;

    TellsDemoStory(WriteSide writeSide, Uploads uploads, JdbcClient jdbc, TransactionManager transactions) {
        this.writeSide = writeSide;
        this.uploads = uploads;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isTrue("not exists (select from event_store.domain_event where name <> 'person.recorded')") || isCutOff()) {
            MarlshireStory.tell(new DemoSteps(writeSide, uploads));
            transactions.executeInTransaction(this::noteThatItWasTold);
        }
    }

    private void noteThatItWasTold() {
        jdbc.sql("""
                        insert into event_store.answered_request (actor, request_key, fingerprint, status, answer)
                        values (:told, :told, '', 200, 'null')""").param("told", TOLD).update();
    }

    /** Told by the fingerprint, which the API makes of what was asked: nobody's own key can look like a step's. */
    private boolean isCutOff() {
        String answers = "select from event_store.answered_request where ";
        return isTrue("exists (" + answers + "fingerprint = '" + DemoSteps.KEYS + "')")
                && !isTrue("exists (" + answers + "request_key = '" + TOLD + "')");
    }

    private boolean isTrue(String condition) {
        return jdbc.sql("select " + condition).query(Boolean.class).single();
    }
}
