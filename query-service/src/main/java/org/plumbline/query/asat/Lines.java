package org.plumbline.query.asat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Line.Stretch;

/**
 * The lines of one read model, changed in memory for one batch and then written with one update and one insert. What
 * begins and ends within a batch is written once, already ended.
 *
 * @param <S> immutable row
 */
public final class Lines<S> {

    private static final int REMEMBERED = 5_000;

    private final LineTable<S> table;
    private final Map<String, Line<S>> lines = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<String, String> authorities = new HashMap<>();
    private final List<LineTable.Ended> ended = new ArrayList<>();
    private final List<LineTable.Row<S>> written = new ArrayList<>();

    public Lines(LineTable<S> table) {
        this.table = table;
    }

    /** Makes sure the lines of these ids are at hand, with one statement for all that are not. */
    public void recall(List<String> ids) {
        List<String> missing =
                ids.stream().filter(id -> !lines.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            lines.putAll(table.load(missing));
            missing.forEach(id -> lines.computeIfAbsent(id, none -> Line.empty()));
        }
    }

    /** @param fact from a row, or nothing, to the row it makes of it; null when there is still no row */
    public void apply(
            String id,
            String authority,
            long position,
            LocalDate trueFrom,
            long version,
            UnaryOperator<@Nullable S> fact) {
        Line<S> line = lines.computeIfAbsent(id, none -> Line.empty());
        if (!line.reachesBackTo(trueFrom)) {
            flush();
            line = table.loadWhole(id);
            lines.put(id, line);
        }
        Line.Change<S> change = line.apply(position, trueFrom, version, fact);
        for (Stretch<S> stretch : change.ended()) {
            if (stretch.isStored()) {
                ended.add(new LineTable.Ended(id, stretch.knownFrom(), stretch.from(), position));
            } else {
                written.add(new LineTable.Row<>(id, authority, stretch, position, version));
            }
        }
        authorities.put(id, authority);
    }

    /** Writes what the batch changed. */
    public void flush() {
        authorities.forEach((id, authority) -> {
            Line<S> line = lines.get(id);
            if (line != null) {
                addUnstored(id, authority, line);
                line.markStored();
            }
        });
        table.write(ended, written);
        ended.clear();
        written.clear();
        authorities.clear();
        var oldest = lines.entrySet().iterator();
        while (lines.size() > REMEMBERED && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    private void addUnstored(String id, String authority, Line<S> line) {
        for (Stretch<S> stretch : line.stretches()) {
            if (!stretch.isStored()) {
                written.add(new LineTable.Row<>(id, authority, stretch, Line.STILL, line.version()));
            }
        }
    }

    /** Forgets what was not written, after a failure or when somebody else may have written. */
    public void forget() {
        lines.clear();
        ended.clear();
        written.clear();
        authorities.clear();
    }
}
