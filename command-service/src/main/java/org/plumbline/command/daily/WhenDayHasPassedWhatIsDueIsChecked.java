package org.plumbline.command.daily;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import org.plumbline.kernel.incident.IncidentCommand.CheckIncident;
import org.plumbline.kernel.obligation.ObligationCommand.CheckObligation;
import org.plumbline.kernel.people.PersonCommand.ForgetLeaver;
import org.plumbline.kernel.people.PersonEvent;
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
 * Just after midnight in England, and at every start, in case it was off; again each hour while something could not be
 * looked at. One copy does it at a time, and what a check finds it finds once, whoever asks. What goes wrong with one item
 * stops neither the others nor the start.
 */
@Component
@EnableScheduling
class WhenDayHasPassedWhatIsDueIsChecked {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDayHasPassedWhatIsDueIsChecked.class);
    private static final Actor CLOCK = Actor.of("clock", Role.SYSTEM);

    private final DueSheet sheet;
    private final WriteSide writeSide;
    private final OneNodeAtATime oneNode;
    private final Clock englishTime;

    @Nullable
    private volatile LocalDate checked;

    WhenDayHasPassedWhatIsDueIsChecked(DueSheet sheet, WriteSide writeSide, OneNodeAtATime oneNode, Clock englishTime) {
        this.sheet = sheet;
        this.writeSide = writeSide;
        this.oneNode = oneNode;
        this.englishTime = englishTime;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        check(LocalDate.now(englishTime));
    }

    @Scheduled(cron = "0 1 * * * *", zone = "Europe/London")
    void eachHour() {
        LocalDate today = LocalDate.now(englishTime);
        if (!today.equals(checked)) {
            check(today);
        }
    }

    private void check(LocalDate today) {
        try {
            if (oneNode.doing(() -> checkAll(today))) {
                checked = today;
            }
        } catch (RuntimeException e) {
            LOG.warn("What is due could not be read, and is looked at again within the hour: {}", e.getMessage());
        }
    }

    /** Whether none is to be looked at again today. */
    private boolean checkAll(LocalDate today) {
        return sheet.on(today).stream()
                .filter(due -> !check(due, today))
                .toList()
                .isEmpty();
    }

    /** Whether there is nothing to be gained by asking again today. */
    private boolean check(Due due, LocalDate today) {
        try {
            writeSide.send(Envelope.of(question(due, today), CLOCK, "policy"));
            return true;
        } catch (StaleVersion | Unavailable | DataAccessException again) {
            LOG.warn("{} could not be looked at, and is within the hour: {}", due, again.getMessage());
            return false;
        } catch (RuntimeException e) {
            LOG.error("{} could not be looked at, and is not before tomorrow or the next start", due, e);
            return true;
        }
    }

    private static Command question(Due due, LocalDate today) {
        return switch (due.kind()) {
            case ACTION -> new CheckAction(due.id(), today);
            case EVIDENCE -> new ExpireEvidence(due.id(), today);
            case INCIDENT -> new CheckIncident(due.id(), today);
            case OBLIGATION -> new CheckObligation(due.id(), today);
            case PERSON -> new ForgetLeaver(PersonEvent.personOf(due.id()), today);
            case RECOMMENDATION_HOLD -> new CheckHold(due.id(), today);
        };
    }
}
