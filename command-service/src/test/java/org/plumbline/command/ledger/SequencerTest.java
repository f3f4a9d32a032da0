package org.plumbline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.command.eventstore.EventStoreDatabase.ledger;
import static org.plumbline.command.eventstore.EventStoreDatabase.number;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;

/** Two sequencers beside eight writers: short, long, early, late and failed transactions all at once. */
class SequencerTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS_EACH = 280;

    @Test
    void every_committed_event_gets_one_final_position_whatever_runs_beside_it() throws Exception {
        EventStoreDatabase database = EventStoreDatabase.create();
        try (Sequencer here = new Sequencer(database::app);
                Sequencer there = new Sequencer(database::app);
                Connection reader = database.app()) {
            var load = new Load(database, WRITERS, TRANSACTIONS_EACH, () -> {
                here.wake();
                there.wake();
            });
            var samples = new Samples(reader);
            load.run(samples::take);

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> number(reader, "select last_position from event_store.sequencer")
                            >= load.committedEvents());
            samples.take();
            assertThat(load.committedEvents()).isGreaterThan(3_000);
            assertThat(samples.thatGrew).isGreaterThan(5);
            load.assertIsTheOrderOfAll(ledger(reader));
        }
    }

    /** What was read of the ledger so far; a later reading begins with it. */
    private static final class Samples {

        private final Connection reader;
        private List<Placed> last = List.of();
        private int thatGrew;

        Samples(Connection reader) {
            this.reader = reader;
        }

        Void take() throws Exception {
            List<Placed> now = ledger(reader);
            assertThat(now.subList(0, last.size())).isEqualTo(last);
            thatGrew += now.size() > last.size() ? 1 : 0;
            last = now;
            return null;
        }
    }
}
