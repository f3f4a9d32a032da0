package org.plumbline.query.projection;

import java.util.List;
import java.util.Set;

/** One question's rows. It is given the events that concern it in order, batch by batch, and never the same one twice. */
public interface Projection {

    /** The question, in kebab case. */
    String name();

    /** The tables of lines that nobody else writes; each has a function that answers as at a position. */
    default Set<String> tables() {
        return Set.of();
    }

    /** Whether events of this class change any row. */
    boolean concerns(Class<?> eventType);

    /** Applies a batch within the transaction that also moves the position on. */
    void apply(List<Recorded> batch);

    /** Empties the tables, within a transaction; all events will come again. */
    void clear();

    /** Drops whatever is remembered in memory: the last batch failed, or another process wrote meanwhile. */
    void forget();
}
