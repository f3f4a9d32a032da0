package org.plumbline.query.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is older is disposed of each night, and at every start; not while a legal hold is in force. */
@Component
@EnableScheduling
public class AccessIsOnRecordForTwoYears {

    private static final Logger LOG = LoggerFactory.getLogger(AccessIsOnRecordForTwoYears.class);

    /** Holds that are still being read again count as in force. */
    private static final String NOTHING_IS_HELD = """
            not exists (select from read_model.legal_hold where body ->> 'liftedOn' is null)
            and not exists (select from read_model.projection
                             where name = 'legal_hold' and position < rebuilding_until)""";

    private final JdbcClient jdbc;
    private final Clock englishTime;

    AccessIsOnRecordForTwoYears(JdbcClient jdbc, Clock englishTime) {
        this.jdbc = jdbc;
        this.englishTime = englishTime;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/London")
    @Transactional
    public void disposeOfWhatIsOlder() {
        OffsetDateTime before = LocalDate.now(englishTime)
                .minusYears(2)
                .atStartOfDay(englishTime.getZone())
                .toOffsetDateTime();
        try {
            long gone = jdbc.sql(
                            "select coalesce((select access_log.dispose(:before) where " + NOTHING_IS_HELD + "), 0)")
                    .param("before", before)
                    .query(Long.class)
                    .single();
            if (gone > 0) {
                LOG.info("Disposed of {} entries of the access log from before {}", gone, before);
            }
        } catch (DataAccessException e) {
            LOG.warn(
                    "Old entries of the access log could not be disposed of, and are looked at tomorrow: {}",
                    e.getMessage());
        }
    }
}
