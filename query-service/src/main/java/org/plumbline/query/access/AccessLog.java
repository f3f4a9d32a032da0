package org.plumbline.query.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Noted before anything is handed over, in a transaction of its own: what cannot be noted is not handed over. */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock englishTime;

    AccessLog(JdbcClient jdbc, Clock englishTime) {
        this.jdbc = jdbc;
        this.englishTime = englishTime;
    }

    /** What was read or taken away. */
    public enum Kind {
        RAW_HISTORY,
        HISTORY_OF_ITEM,
        HISTORY_OF_EVERYTHING,
        PLAN_VERSION,
        EVIDENCE_FILE,
        QUARANTINED_FILE,
        DIRECTORY
    }

    /**
     * @param actor pseudonymous id of who read
     * @param item id of what it was about; empty when it was about everything
     * @param position up to which the history was read
     */
    public record Entry(long id, Instant at, String actor, String role, Kind kind, String item, long position) {}

    /** @param item id of what it is about, or empty */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(Kind kind, String item, View view, Authentication signedIn) {
        Actor actor = SignedIn.actor(signedIn);
        jdbc.sql("""
                        insert into access_log.entry (at, actor, role, kind, item, position)
                        values (:at, :actor, :role, :kind, :item, :position)""")
                .param("at", englishTime.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("role", actor.role().name())
                .param("kind", kind.name())
                .param("item", item)
                .param("position", view.position())
                .update();
    }

    /**
     * Entries that were disposed of because they were older than two years.
     *
     * @param before all of them were from before that moment
     */
    public record Disposal(Instant at, Instant before, long entries) {}

    /** The latest first. */
    public List<Disposal> disposals() {
        return jdbc.sql("select at, before, entries from access_log.disposal order by id desc limit 20")
                .query((row, number) -> new Disposal(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("before", OffsetDateTime.class).toInstant(),
                        row.getLong("entries")))
                .list();
    }

    /** The newest first. */
    public Listing<Entry> read(Page page, View view) {
        long total = jdbc.sql("select count(*) from access_log.entry")
                .query(Long.class)
                .single();
        return Listing.of(
                view,
                jdbc.sql("select * from access_log.entry order by id desc limit :size offset :offset")
                        .param("size", page.size())
                        .param("offset", page.offset())
                        .query((row, number) -> new Entry(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("actor"),
                                row.getString("role"),
                                Kind.valueOf(row.getString("kind")),
                                row.getString("item"),
                                row.getLong("position")))
                        .list(),
                total,
                page);
    }
}
