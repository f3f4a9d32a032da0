package org.plumbline.command.dispatch;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;
import org.plumbline.platform.dispatch.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The first answer to each request that carried a key, kept in the transaction that made it true. */
final class AnsweredRequests {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnsweredRequests(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Row(String fingerprint, int status, String answer) {}

    /**
     * The answer given before.
     *
     * @throws AnsweredBefore when it was a refusal
     * @throws Refused when the key came with a different request
     */
    Optional<Accepted> find(MetaData carried) {
        Optional<Row> row = jdbc.sql("""
                        select fingerprint, status, answer from event_store.answered_request
                         where actor = :actor and request_key = :key""")
                .param("actor", carried.get(Metadata.ACTOR))
                .param("key", carried.get(Carried.REQUEST_KEY))
                .query(Row.class)
                .optional();
        return row.map(found -> answer(found, carried));
    }

    private Accepted answer(Row row, MetaData carried) {
        if (!row.fingerprint().equals(carried.get(Carried.FINGERPRINT))) {
            throw Refused.because(RefusalCode.IDEMPOTENCY_KEY_REUSED);
        }
        if (row.status() != 200) {
            throw new AnsweredBefore(
                    json.readValue(row.answer(), Rejection.class).refusals());
        }
        return json.readValue(row.answer(), Accepted.class);
    }

    boolean hasAnswered(MetaData carried) {
        return jdbc.sql("select 1 from event_store.answered_request where actor = :actor and request_key = :key")
                .param("actor", carried.get(Metadata.ACTOR))
                .param("key", carried.get(Carried.REQUEST_KEY))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void keep(MetaData carried, Accepted accepted) {
        keep(carried, 200, accepted, "");
    }

    /** Whether this is the first answer; the same request may have been answered meanwhile. */
    boolean keep(MetaData carried, Refused refused) {
        return refused.code() == RefusalCode.IDEMPOTENCY_KEY_REUSED
                || keep(carried, 422, Rejection.of(refused), " on conflict do nothing");
    }

    private boolean keep(MetaData carried, int status, @Nullable Object answer, String onConflict) {
        if (carried.get(Carried.REQUEST_KEY) == null) {
            return true;
        }
        return jdbc.sql("""
                        insert into event_store.answered_request (actor, request_key, fingerprint, status, answer)
                        values (:actor, :key, :fingerprint, :status, :answer)""" + onConflict)
                        .param("actor", carried.get(Metadata.ACTOR))
                        .param("key", carried.get(Carried.REQUEST_KEY))
                        .param("fingerprint", carried.get(Carried.FINGERPRINT))
                        .param("status", status)
                        .param("answer", json.writeValueAsString(answer))
                        .update()
                > 0;
    }
}
