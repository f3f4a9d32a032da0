package org.plumbline.query.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.plumbline.query.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is older is disposed of, looked at each hour; not while a legal hold is in force, or might be. */
@Component
@EnableScheduling
public class AccessIsOnRecordForTwoYears {

    private static final Logger LOG = LoggerFactory.getLogger(AccessIsOnRecordForTwoYears.class);

    /** Known only where all that was recorded until now has been read. */
    private static final String NOTHING_IS_HELD = """
            not exists (select from read_model.legal_hold where body ->> 'liftedOn' is null)
            and exists (select from read_model.projection where name = 'legal_hold' and position >= :head)""";

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Clock englishTime;

    AccessIsOnRecordForTwoYears(JdbcClient jdbc, Ledger ledger, Clock englishTime) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.englishTime = englishTime;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
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
                    .param("head", ledger.head())
                    .query(Long.class)
                    .single();
            if (gone > 0) {
                LOG.info("Disposed of {} entries of the access log from before {}", gone, before);
            }
        } catch (DataAccessException e) {
            LOG.warn(
                    "Old entries of the access log could not be disposed of, and are looked at again: {}",
                    e.getMessage());
        }
    }
}
