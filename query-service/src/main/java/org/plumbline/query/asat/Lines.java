package org.plumbline.query.asat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Line.Stretch;

/**
 * The lines of one read model, changed in memory for one batch and then written with two statements: what each thing is
 * now, and every state a fact made, kept for ever.
 *
 * @param <S> immutable row
 */
public final class Lines<S> {

    private static final int REMEMBERED = 12_000;

    private final LineTable<S> table;
    private final Map<String, Line<S>> lines = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<String, String> touched = new LinkedHashMap<>();
    private final List<LineTable.Made<S>> made = new ArrayList<>();

    public Lines(LineTable<S> table) {
        this.table = table;
    }

    /** Makes sure the lines of these ids are at hand, with one statement for all that are not. */
    public void recall(List<String> ids) {
        List<String> missing =
                ids.stream().filter(id -> !lines.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            Map<String, Line<S>> found = table.load(missing);
            missing.forEach(id -> lines.put(id, found.getOrDefault(id, Line.empty())));
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
            write();
            line = table.loadWhole(id, line.version());
            lines.put(id, line);
        }
        for (Stretch<S> stretch : line.apply(trueFrom, version, fact)) {
            made.add(new LineTable.Made<>(id, position, line.version(), stretch));
        }
        touched.put(id, authority);
    }

    /** Writes what the batch changed, and forgets what was not asked for lately. */
    public void flush() {
        write();
        var oldest = lines.entrySet().iterator();
        while (lines.size() > REMEMBERED && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    private void write() {
        List<LineTable.Now<S>> now = new ArrayList<>(touched.size());
        touched.forEach((id, authority) -> {
            Line<S> line = lines.get(id);
            Stretch<S> last = line == null ? null : line.last();
            if (line != null && last != null) {
                now.add(new LineTable.Now<>(id, authority, line.version(), last));
                line.shorten();
            }
        });
        table.write(made, now);
        made.clear();
        touched.clear();
    }

    /** Forgets what was not written, after a failure or when somebody else may have written. */
    public void forget() {
        lines.clear();
        made.clear();
        touched.clear();
    }
}
