package org.plumbline.command.evidence;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.evidence.EvidenceUpkeep.ExpireEvidence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Just after midnight in England, and at every start, in case it was off. Several copies may do it: evidence expires once,
 * whoever asks.
 */
@Component
class WhenDayHasPassedEvidenceExpires {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDayHasPassedEvidenceExpires.class);
    private static final Actor CLOCK = Actor.of("clock", Role.SYSTEM);

    private final ValiditySheet sheet;
    private final WriteSide writeSide;
    private final Clock englishTime;

    WhenDayHasPassedEvidenceExpires(ValiditySheet sheet, WriteSide writeSide, Clock englishTime) {
        this.sheet = sheet;
        this.writeSide = writeSide;
        this.englishTime = englishTime;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 2 0 * * *", zone = "Europe/London")
    void expire() {
        LocalDate today = LocalDate.now(englishTime);
        try {
            sheet.endedBefore(today).forEach(id -> expire(id, today));
        } catch (DataAccessException e) {
            LOG.warn("Evidence could not be read, and expires tomorrow or at the next start: {}", e.getMessage());
        }
    }

    private void expire(String evidenceId, LocalDate today) {
        try {
            writeSide.send(Envelope.of(new ExpireEvidence(evidenceId, today), CLOCK, "policy"));
        } catch (StaleVersion | Unavailable again) {
            LOG.warn("Evidence could not be looked at, and is tomorrow or at the next start: {}", again.getMessage());
        }
    }
}
