package org.plumbline.command.framework;

import java.util.List;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.platform.PlainRefusal;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A framework that was taken out of the file, and under which inspections are on record, is told at the start. */
@Component
class EveryFrameworkInUseIsConfigured {

    private final JdbcClient jdbc;
    private final Frameworks frameworks;

    EveryFrameworkInUseIsConfigured(JdbcClient jdbc, Frameworks frameworks) {
        this.jdbc = jdbc;
        this.frameworks = frameworks;
    }

    @EventListener(ApplicationStartedEvent.class)
    void check() {
        List<String> gone =
                inUse().stream().filter(code -> frameworks.find(code).isEmpty()).toList();
        if (!gone.isEmpty()) {
            throw new PlainRefusal("inspections are on record under the framework " + String.join(", ", gone)
                    + ", which is not configured any more; put it back into the file that plumbline.frameworks names");
        }
    }

    /** The natural key of an inspection is its authority, its framework and its first day. */
    private List<String> inUse() {
        return jdbc.sql("""
                        select distinct split_part(natural_key, ' ', -2) as code from event_store.inspection_key
                         where natural_key not like 'sha256 %' order by code""").query((row, number) -> row.getString("code")).list();
    }
}
