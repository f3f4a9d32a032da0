package org.plumbline.command.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.people.PersonCommand.RecordAccount;
import org.plumbline.platform.accounts.DemoAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** At every start, before anything else is asked: a person who may sign in can be named. */
@Component
class WhoHasAnAccountIsInTheDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(WhoHasAnAccountIsInTheDirectory.class);
    private static final Actor POLICY = Actor.of("policy", Role.SYSTEM);

    private final ActivePeople directory;
    private final WriteSide writeSide;
    private final Clock englishTime;

    WhoHasAnAccountIsInTheDirectory(ActivePeople directory, WriteSide writeSide, Clock englishTime) {
        this.directory = directory;
        this.writeSide = writeSide;
        this.englishTime = englishTime;
    }

    @EventListener(ApplicationStartedEvent.class)
    void atStart() {
        LocalDate today = LocalDate.now(englishTime);
        List<String> ids = DemoAccount.ALL.stream().map(DemoAccount::name).toList();
        Set<String> onRecord = directory.onRecord(ids);
        DemoAccount.ALL.stream()
                .filter(account -> !onRecord.contains(account.name()))
                .forEach(account -> record(account, today));
    }

    /** Another copy of this service may be recording the same person; then there is nothing left to do. */
    private void record(DemoAccount account, LocalDate today) {
        try {
            writeSide.send(Envelope.of(
                    new RecordAccount(account.name(), account.person(), account.email(), account.office(), today),
                    POLICY,
                    "policy"));
        } catch (StaleVersion | Unavailable | DataAccessException notNow) {
            LOG.warn(
                    "Account {} is not in the directory yet, and is at the next start: {}",
                    account.name(),
                    notNow.getMessage());
        }
    }
}
