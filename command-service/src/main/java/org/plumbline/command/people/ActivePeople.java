package org.plumbline.command.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.people.PersonEvent.PersonErased;
import org.plumbline.kernel.people.PersonEvent.PersonLeft;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the directory is there and who has left; kept in the transaction that appends the events. */
@Component
public final class ActivePeople {

    private final JdbcClient jdbc;

    ActivePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the directory has of these people, asked in one round trip, and in none where there are none. */
    public Asked of(Collection<String> personIds) {
        Map<String, LocalDate> until = new HashMap<>();
        if (!personIds.isEmpty()) {
            jdbc.sql("select person_id, left_on from event_store.person where person_id = any(:ids) and not erased")
                    .param("ids", personIds.toArray(String[]::new))
                    .query(row -> {
                        LocalDate left = row.getObject("left_on", LocalDate.class);
                        until.put(row.getString("person_id"), left == null ? LocalDate.MAX : left);
                    });
        }
        return new Asked(Map.copyOf(until));
    }

    /**
     * What the directory has of some people.
     *
     * @param until by id of each person who is in it, the day the person left, or the last of all days
     */
    public record Asked(Map<String, LocalDate> until) {

        /** Whether it has that person, and the person had not left by that day. */
        public boolean isActive(String personId, LocalDate day) {
            return day.isBefore(until.getOrDefault(personId, LocalDate.MIN));
        }

        /** Whether it has that person as gone, whenever that was. */
        public boolean hasLeft(String personId) {
            return until.getOrDefault(personId, LocalDate.MAX).isBefore(LocalDate.MAX);
        }
    }

    /** Those of whom anything was ever recorded, even if they have left or were erased. */
    Set<String> onRecord(Collection<String> personIds) {
        return Set.copyOf(jdbc.sql("select person_id from event_store.person where person_id = any(:ids)")
                .param("ids", personIds.toArray(String[]::new))
                .query((row, number) -> row.getString("person_id"))
                .list());
    }

    void note(PersonEvent event) {
        switch (event) {
            case PersonRecorded e -> note(e.personId(), null, false);
            case PersonLeft e -> note(e.personId(), e.effectiveOn(), false);
            case PersonErased e -> note(e.personId(), null, true);
        }
    }

    private void note(String personId, @Nullable LocalDate leftOn, boolean erased) {
        jdbc.sql("""
                        insert into event_store.person (person_id, left_on, erased) values (:id, :leftOn, :erased)
                        on conflict (person_id) do update set left_on = :leftOn, erased = :erased""")
                .param("id", personId)
                .param("leftOn", leftOn)
                .param("erased", erased)
                .update();
    }
}
