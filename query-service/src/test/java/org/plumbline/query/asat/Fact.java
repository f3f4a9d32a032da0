package org.plumbline.query.asat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded at a position that was true from a day on.
 *
 * @param isFirst whether it makes a row where there is none; others are passed over until then
 */
record Fact(long position, String id, LocalDate day, boolean isFirst) implements UnaryOperator<@Nullable Row> {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    static final int DAYS = 30;

    @Override
    public @Nullable Row apply(@Nullable Row row) {
        if (row == null) {
            return isFirst ? new Row("action", List.of(position)) : null;
        }
        List<Long> positions = new ArrayList<>(row.positions());
        positions.add(position);
        return new Row("action", positions);
    }

    static List<Fact> random(Random random, int count, int ids) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            facts.add(new Fact(i, "id-" + random.nextInt(ids), day, random.nextInt(5) == 0));
        }
        return facts;
    }

    static List<List<Fact>> batches(List<Fact> facts, Random random) {
        List<List<Fact>> batches = new ArrayList<>();
        for (int from = 0; from < facts.size(); ) {
            int to = Math.min(facts.size(), from + 1 + random.nextInt(15));
            batches.add(facts.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** What is so by definition: every fact known and true by then, in the order they were recorded. */
    static @Nullable Row fold(List<Fact> facts, String id, long position, LocalDate day) {
        Row row = null;
        for (Fact fact : facts) {
            if (fact.id().equals(id)
                    && fact.position() <= position
                    && !fact.day().isAfter(day)) {
                row = fact.apply(row);
            }
        }
        return row;
    }
}
