package org.plumbline.command.inspection;

import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.inspection.Inspections.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.inspection.InspectionUpkeep.CorrectReceivedDate;
import org.plumbline.kernel.inspection.InspectionUpkeep.CorrectSentDate;
import org.plumbline.kernel.inspection.InspectionUpkept.ReceivedDateCorrected;
import org.plumbline.kernel.inspection.InspectionUpkept.SentDateCorrected;

class DaysPutRightTest {

    private static final InspectionFacts NONE = InspectionFacts.none();

    @Test
    void the_day_of_receipt_is_put_right_with_the_day_it_was_before() {
        LocalDate right = RECEIVED.minusDays(2);
        given(registered(), received()).when(correct(right), DCS, NONE).then(corrected(RECEIVED, right));
        given(registered(), received(), corrected(RECEIVED, right))
                .when(correct(right), DCS, NONE)
                .thenRefused(DATE_UNCHANGED);
        given(registered()).when(correct(right), DCS, NONE).thenRefused(REPORT_NOT_RECEIVED);
        given(registered(), received())
                .when(correct(LAST_DAY.minusDays(1)), DCS, NONE)
                .thenRefused(RECEIVED_BEFORE_FIELDWORK_ENDED);
        given(registered(), received(), published(RECEIVED))
                .when(correct(RECEIVED.plusDays(1)), DCS, NONE)
                .thenRefused(PUBLISHED_BEFORE_RECEIVED);
        given(registered(), received()).when(correct(TOMORROW), DCS, NONE).thenInvalid("receivedOn");
    }

    @Test
    void the_day_of_sending_is_put_right_or_added_with_what_was_on_record() {
        LocalDate sent = RECEIVED.minusDays(3);
        LocalDate right = RECEIVED.minusDays(2);
        given(registered(), sentOn(sent)).when(send(right), DCS, NONE).then(sent(sent, right));
        given(registered(), received()).when(send(right), DCS, NONE).then(sent(null, right));
        given(registered(), sentOn(sent), sent(sent, right))
                .when(send(right), DCS, NONE)
                .thenRefused(DATE_UNCHANGED);
        given(registered(), received())
                .when(send(LAST_DAY.minusDays(1)), DCS, NONE)
                .thenRefused(RECEIVED_BEFORE_FIELDWORK_ENDED);
        given(registered()).when(send(right), DCS, NONE).thenRefused(REPORT_NOT_RECEIVED);
        given(registered(), received()).when(send(TOMORROW), DCS, NONE).thenInvalid("sentOn");
    }

    @Test
    void a_report_is_not_received_before_it_was_sent_whichever_day_is_put_right() {
        given(registered(), sentOn(RECEIVED))
                .when(send(RECEIVED.plusDays(1)), DCS, NONE)
                .thenRefused(RECEIVED_BEFORE_SENT);
        given(registered(), sentOn(RECEIVED))
                .when(send(RECEIVED.minusDays(1)), DCS, NONE)
                .then(sent(RECEIVED, RECEIVED.minusDays(1)));
        given(registered(), sentOn(RECEIVED))
                .when(correct(RECEIVED.minusDays(1)), DCS, NONE)
                .thenRefused(RECEIVED_BEFORE_SENT);
        given(registered(), sentOn(RECEIVED), sent(RECEIVED, RECEIVED.minusDays(1)))
                .when(correct(RECEIVED.minusDays(1)), DCS, NONE)
                .then(corrected(RECEIVED, RECEIVED.minusDays(1)));
    }

    private static ReportReceived sentOn(LocalDate day) {
        return new ReportReceived("80433", TODAY, "inspection", RECEIVED, "", day, null);
    }

    private static CorrectSentDate send(LocalDate day) {
        return new CorrectSentDate("inspection", day, "The envelope says so.", TODAY);
    }

    private static SentDateCorrected sent(@Nullable LocalDate from, LocalDate to) {
        return new SentDateCorrected("80433", TODAY, "inspection", from, to, "The envelope says so.");
    }

    private static CorrectReceivedDate correct(LocalDate day) {
        return new CorrectReceivedDate("inspection", day, "The post book says so.", TODAY);
    }

    private static ReceivedDateCorrected corrected(LocalDate from, LocalDate to) {
        return new ReceivedDateCorrected("80433", TODAY, "inspection", from, to, "The post book says so.");
    }

    private static ReportPublished published(LocalDate day) {
        return new ReportPublished("80433", TODAY, "inspection", day);
    }
}
