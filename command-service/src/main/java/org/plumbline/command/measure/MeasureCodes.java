package org.plumbline.command.measure;

import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One measure for each code of an authority, for ever; kept in the transaction that appends the events. */
@Component
public final class MeasureCodes {

    private final JdbcClient jdbc;

    MeasureCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused when another measure has the code */
    void claim(String authority, String code, String measureId) {
        int taken = jdbc.sql("""
                        insert into event_store.measure_code (authority, code, measure_id)
                        values (:authority, :code, :id) on conflict do nothing""")
                .param("authority", authority)
                .param("code", code)
                .param("id", measureId)
                .update();
        if (taken == 0) {
            throw Refused.because(RefusalCode.MEASURE_CODE_TAKEN);
        }
    }
}
