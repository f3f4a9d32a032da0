package org.plumbline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.command.eventstore.EventStoreDatabase.execute;
import static org.plumbline.command.eventstore.EventStoreDatabase.ledger;
import static org.plumbline.command.eventstore.EventStoreDatabase.number;
import static org.plumbline.command.eventstore.EventStoreDatabase.takeTransactionId;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;
import org.plumbline.platform.TestDatabase;

/**
 * Two sequencers beside eight writers, at every isolation level: short, long, early, late, failed and killed transactions
 * all at once, and two strangers that write something else and never end.
 */
class SequencerTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS_EACH = 280;

    @Test
    void every_committed_event_gets_one_final_position_whatever_runs_beside_it() throws Exception {
        EventStoreDatabase database = EventStoreDatabase.create();
        try (Sequencer here = new Sequencer(database::app);
                Sequencer there = new Sequencer(database::app);
                Connection reader = database.app();
                Connection administrator = database.as("postgres");
                Connection stranger = database.transaction();
                Connection fromElsewhere = TestDatabase.connect(TestDatabase.create(), "plumbline_owner")) {
            takeTransactionId(stranger);
            fromElsewhere.setAutoCommit(false);
            execute(fromElsewhere, "create table theirs (x int)");
            var load = new Load(database, WRITERS, TRANSACTIONS_EACH, () -> {
                here.wake();
                there.wake();
            });
            var samples = new Samples(reader);
            load.run(() -> {
                if (load.commits() > 50 * (load.killed() + 1)) {
                    load.killOne(administrator);
                }
                return samples.take();
            });

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> number(reader, "select last_position from event_store.sequencer")
                            >= load.committedEvents());
            samples.take();
            assertThat(load.committedEvents()).isGreaterThan(2_500);
            assertThat(load.killed()).isGreaterThan(5);
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
