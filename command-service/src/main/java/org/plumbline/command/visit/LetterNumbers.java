package org.plumbline.command.visit;

import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One letter for each number after an inspection; kept in the transaction that appends the events. */
@Component
public final class LetterNumbers {

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused when the letter of another visit has the number */
    void claim(String inspectionId, int number, String visitId) {
        int taken = jdbc.sql("""
            insert into event_store.letter_number (inspection_id, number, visit_id)
            values (:inspection, :number, :visit) on conflict do nothing\
            """)
                .param("inspection", inspectionId)
                .param("number", number)
                .param("visit", visitId)
                .update();
        if (taken == 0) {
            throw Refused.because(RefusalCode.LETTER_NUMBER_TAKEN);
        }
    }

    /** @throws Refused when the letter of another visit has the new number */
    void change(String inspectionId, int from, int to, String visitId) {
        claim(inspectionId, to, visitId);
        jdbc.sql("""
            delete from event_store.letter_number
            where inspection_id = :inspection and number = :number and visit_id = :visit\
            """)
                .param("inspection", inspectionId)
                .param("number", from)
                .param("visit", visitId)
                .update();
    }
}
