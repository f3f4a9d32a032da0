package org.plumbline.query.projection;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.asat.Lines;

/**
 * A projection that folds events into rows kept for every position and day.
 *
 * @param <S> immutable row
 */
public abstract class LineProjection<S> implements Projection {

    private final LineTable<S> table;
    private final Lines<S> lines;

    protected LineProjection(LineTable<S> table) {
        this.table = table;
        this.lines = new Lines<>(table);
    }

    @Override
    public final Set<String> tables() {
        return Set.of(table.name());
    }

    /** Ids of the rows an event changes. */
    protected abstract Stream<String> rowsOf(Recorded recorded);

    /** The row after the event, or null when there is still none. */
    protected abstract @Nullable S fold(String id, @Nullable S row, Recorded recorded);

    @Override
    public final void apply(List<Recorded> batch) {
        lines.recall(batch.stream().flatMap(this::rowsOf).toList());
        for (Recorded recorded : batch) {
            rowsOf(recorded)
                    .forEach(id -> lines.apply(
                            id,
                            recorded.event().authority(),
                            recorded.position(),
                            recorded.event().effectiveOn(),
                            recorded.aggregateId().equals(id) ? recorded.version() : -1,
                            row -> fold(id, row, recorded)));
        }
        lines.flush();
    }

    @Override
    public final void clear() {
        lines.forget();
        table.clear();
    }

    @Override
    public final void forget() {
        lines.forget();
    }
}
