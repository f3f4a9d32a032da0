package org.plumbline.command.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.kernel.inspection.InspectionUpkeep.RegisterInspection;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One inspection for each natural key (authority, framework, first day on site) and each source file; kept in the
 * transaction that appends the events.
 */
@Component
public final class UniqueInspections {

    private static final String FILE = "sha256 ";

    private final JdbcClient jdbc;

    UniqueInspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused as a duplicate when another inspection holds one of the keys */
    void claim(String inspectionId, ReportProposal proposal) {
        claim(inspectionId, keys(proposal));
    }

    /** @throws Refused as a duplicate when another inspection holds the key */
    void claim(RegisterInspection c) {
        claim(c.inspectionId(), List.of(key(c.urn(), c.framework(), c.firstDay())));
    }

    private void claim(String inspectionId, List<String> keys) {
        for (String key : keys) {
            int taken =
                    jdbc.sql("""
                            insert into event_store.inspection_key (natural_key, inspection_id) values (:key, :id)
                            on conflict do nothing""").param("key", key).param("id", inspectionId).update();
            if (taken == 0) {
                throw Refused.because(RefusalCode.DUPLICATE_INSPECTION);
            }
        }
    }

    /** Which inspection of that authority and framework began on that day, when one is known. */
    public Optional<String> begunAs(ReportProposal proposal) {
        return keys(proposal).stream()
                .filter(key -> !key.startsWith(FILE))
                .flatMap(key -> jdbc
                        .sql("select inspection_id from event_store.inspection_key where natural_key = :key")
                        .param("key", key)
                        .query(String.class)
                        .list()
                        .stream())
                .findFirst();
    }

    void claimAgain(String inspectionId, ReportProposal proposal) {
        release(inspectionId);
        claim(inspectionId, proposal);
    }

    void release(String inspectionId) {
        jdbc.sql("delete from event_store.inspection_key where inspection_id = :id")
                .param("id", inspectionId)
                .update();
    }

    private static List<String> keys(ReportProposal proposal) {
        List<String> keys = new ArrayList<>();
        if (!proposal.sourceSha256().isEmpty()) {
            keys.add(FILE + proposal.sourceSha256());
        }
        if (!proposal.windows().isEmpty()) {
            String authority = proposal.urn() == null ? proposal.authority().toLowerCase(Locale.ROOT) : proposal.urn();
            keys.add(key(
                    authority,
                    proposal.framework(),
                    proposal.windows().getFirst().start()));
        }
        return keys;
    }

    /** The frameworks under which inspections are known, in order; a key names its framework before its day. */
    public List<String> frameworks() {
        return jdbc.sql("""
                        select distinct split_part(natural_key, ' ', -2) as code from event_store.inspection_key
                         where natural_key not like :files order by code""")
                .param("files", FILE + "%")
                .query((row, number) -> row.getString("code"))
                .list();
    }

    private static String key(String authority, String framework, LocalDate firstDay) {
        return String.join(" ", authority, framework, firstDay.toString());
    }
}
