package org.plumbline.command.daily;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.command.daily.DueSheet.Due;
import org.plumbline.kernel.action.ActionWatch.CheckAction;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.evidence.EvidenceUpkeep.ExpireEvidence;
import org.plumbline.kernel.obligation.ObligationCommand.CheckObligation;
import org.plumbline.kernel.recommendation.RecommendationWatch.CheckHold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Just after midnight in England, and at every start, in case it was off. Several copies may do it: what a check finds it
 * finds once, whoever asks.
 */
@Component
@EnableScheduling
class WhenDayHasPassedWhatIsDueIsChecked {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDayHasPassedWhatIsDueIsChecked.class);
    private static final Actor CLOCK = Actor.of("clock", Role.SYSTEM);

    private final DueSheet sheet;
    private final WriteSide writeSide;
    private final Clock englishTime;

    WhenDayHasPassedWhatIsDueIsChecked(DueSheet sheet, WriteSide writeSide, Clock englishTime) {
        this.sheet = sheet;
        this.writeSide = writeSide;
        this.englishTime = englishTime;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/London")
    void check() {
        LocalDate today = LocalDate.now(englishTime);
        try {
            sheet.on(today).forEach(due -> check(due, today));
        } catch (DataAccessException e) {
            LOG.warn("What is due could not be read, and is checked tomorrow or at the next start: {}", e.getMessage());
        }
    }

    private void check(Due due, LocalDate today) {
        try {
            writeSide.send(Envelope.of(question(due, today), CLOCK, "policy"));
        } catch (StaleVersion | Unavailable again) {
            LOG.warn(
                    "What is due could not be checked, and is checked tomorrow or at the next start: {}",
                    again.getMessage());
        }
    }

    private static Command question(Due due, LocalDate today) {
        return switch (due.kind()) {
            case ACTION -> new CheckAction(due.id(), today);
            case EVIDENCE -> new ExpireEvidence(due.id(), today);
            case OBLIGATION -> new CheckObligation(due.id(), today);
            case RECOMMENDATION_HOLD -> new CheckHold(due.id(), today);
        };
    }
}
