package org.plumbline.query.asat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.projection.Reached;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From where one looks: what was known at a position of the history, about what was true on a day.
 *
 * @param reached everything up to its position was known
 * @param trueOn the day asked about; {@link #ALWAYS} when it is simply now
 * @param today the day that "overdue" is reckoned from
 * @param asAt what was asked for as the time of knowing, or null when it is simply now
 * @param effectiveOn what was asked for as the day of being true, or null when it is simply now
 * @param isCaughtUp false when a change the asker waits for has not arrived yet
 * @param audience who looks
 */
public record View(
        Reached reached,
        LocalDate trueOn,
        LocalDate today,
        @Nullable String asAt,
        @Nullable LocalDate effectiveOn,
        boolean isCaughtUp,
        Audience audience) {

    /** The last day of the calendar that anybody will ask about. */
    public static final LocalDate ALWAYS = LocalDate.of(9999, 12, 30);

    public long position() {
        return reached.position();
    }

    /**
     * Where to select from: the table as it is now, where that is how it was at the position, or its function that answers
     * as it was known and true then; of both what is open to whoever looks. The function's parameters are
     * {@code :position} and {@code :trueOn}.
     */
    public String of(String table) {
        boolean isAsItIsNow = !isPast() && reached.current().contains(table);
        return audience.of(table, isAsItIsNow ? table : table + "_at(:position, :trueOn)");
    }

    /** Gives a statement the parameters that {@link #of} needs. */
    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .params(audience.parameters())
                .param("position", position())
                .param("trueOn", trueOn);
    }

    public boolean isPast() {
        return asAt != null || effectiveOn != null;
    }
}
