package org.plumbline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.platform.PlainRefusal;

class TroubleTest {

    @Test
    void a_full_disk_is_known_however_deep_it_lies_and_whoever_met_it() {
        SQLException full = new SQLException("could not extend file", "53100");
        assertThat(Trouble.behind(new IllegalStateException(new IllegalStateException(full))))
                .isEqualTo(Trouble.DISK_FULL);
        SQLException batch = new BatchUpdateException("a batch", "XX000", 0, new int[0]);
        batch.setNextException(full);
        assertThat(Trouble.behind(batch)).isEqualTo(Trouble.DISK_FULL);
        assertThat(Trouble.behind(new IOException("No space left on device"))).isEqualTo(Trouble.DISK_FULL);
        assertThat(Trouble.behind(Unavailable.forWantOfSpace(full))).isEqualTo(Trouble.DISK_FULL);
        IllegalStateException late = new IllegalStateException(new SQLException("gone", "08006"));
        late.addSuppressed(full);
        assertThat(Trouble.behind(late)).isEqualTo(Trouble.DISK_FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03"})
    void a_database_that_is_away_is_known(String state) {
        assertThat(Trouble.behind(new SQLException("gone", state))).isEqualTo(Trouble.AWAY);
    }

    @Test
    void a_connection_that_the_pool_has_given_up_was_lost_with_its_database() {
        assertThat(Trouble.behind(new IllegalStateException(new SQLException("Connection is closed"))))
                .isEqualTo(Trouble.AWAY);
    }

    @Test
    void a_pool_with_nothing_to_give_is_busy_unless_its_database_is_away() {
        SQLException none = new SQLTransientConnectionException("Connection is not available, request timed out");
        assertThat(Trouble.behind(none)).isEqualTo(Trouble.BUSY);
        none.initCause(new SQLException("refused", "08001"));
        assertThat(Trouble.behind(none)).isEqualTo(Trouble.AWAY);
    }

    @Test
    void what_was_asked_for_is_no_trouble_of_the_database() {
        assertThat(Trouble.behind(new SQLException("duplicate key", "23505"))).isNull();
        assertThat(Trouble.behind(new IOException("reset by peer"))).isNull();
        assertThat(Trouble.behind(new IllegalArgumentException())).isNull();
        assertThat(Trouble.behind(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void a_server_that_acknowledges_what_is_not_on_disk_is_refused(String setting) {
        Map<String, String> settings =
                new java.util.HashMap<>(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"));
        assertThatCode(() -> Durability.check(settings)).doesNotThrowAnyException();
        settings.put(setting, "off");
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> Durability.check(settings))
                .withMessageContaining(setting + " = off");
    }
}
