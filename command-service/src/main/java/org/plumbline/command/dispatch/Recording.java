package org.plumbline.command.dispatch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.event.DomainEvent;

/** Appends what was decided to the aggregate at hand. */
public final class Recording {

    private Recording() {}

    public static Accepted of(String id, List<? extends DomainEvent> events) {
        return of(id, events, Map.of());
    }

    /** @param created ids of what came to be with it, by the field that names them */
    public static Accepted of(String id, List<? extends DomainEvent> events, Map<String, List<String>> created) {
        events.forEach(AggregateLifecycle::apply);
        return new Accepted(id, AggregateLifecycle.getVersion(), created);
    }

    /** Begins another aggregate beside the one at hand, in the same unit of work. */
    public static <T> void begin(Repository<T> repository, Callable<T> begun) {
        try {
            repository.newInstance(begun);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
