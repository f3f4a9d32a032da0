package org.plumbline.command.inspection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One inspection for each natural key (authority, framework, first day on site) and each source file; kept in the
 * transaction that appends the events.
 */
@Component
public final class UniqueInspections {

    private final JdbcClient jdbc;

    UniqueInspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused as a duplicate when another inspection holds one of the keys */
    void claim(String inspectionId, ReportProposal proposal) {
        for (String key : keys(proposal)) {
            try {
                jdbc.sql("insert into event_store.inspection_key (natural_key, inspection_id) values (:key, :id)")
                        .param("key", key)
                        .param("id", inspectionId)
                        .update();
            } catch (DuplicateKeyException e) {
                throw Refused.because(RefusalCode.DUPLICATE_INSPECTION);
            }
        }
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
        Stream<String> file = Stream.of("sha256 " + proposal.sourceSha256());
        if (proposal.windows().isEmpty()) {
            return file.toList();
        }
        String authority = proposal.urn() == null ? proposal.authority().toLowerCase(Locale.ROOT) : proposal.urn();
        String inspection = String.join(
                " ",
                authority,
                proposal.framework(),
                proposal.windows().getFirst().start().toString());
        return Stream.concat(file, Stream.of(inspection)).toList();
    }
}
