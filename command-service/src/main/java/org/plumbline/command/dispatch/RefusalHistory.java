package org.plumbline.command.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Appends refusals to the history, each in a stream of its own, in a transaction of its own. */
public final class RefusalHistory {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalHistory.class);

    private final Apart apart;
    private final AnsweredRequests answered;
    private final Clock englishTime;

    RefusalHistory(Apart apart, AnsweredRequests answered, Clock englishTime) {
        this.apart = apart;
        this.answered = answered;
        this.englishTime = englishTime;
    }

    void record(String authority, Command command, MetaData carried, Refused refused) {
        String target = CommandCatalogue.of(command.getClass()).isAboutSomethingThatExists() ? command.target() : "";
        record(authority, command.getClass(), target, carried, refused);
    }

    /** A refusal before there was a command: what came could not be made into one. */
    public void record(Class<? extends Command> attempted, Actor actor, String client, Refused refused) {
        record("unknown", attempted, "", MetaData.from(Carried.by(actor, client, attempted)), refused);
    }

    private void record(
            String authority, Class<? extends Command> attempted, String target, MetaData carried, Refused refused) {
        String refusalId = UuidCreator.getTimeOrderedEpoch().toString();
        CommandRefused refusal = new CommandRefused(
                authority,
                LocalDate.now(englishTime),
                refusalId,
                attempted.getSimpleName(),
                target,
                refused.refusals().stream().map(r -> r.code().name()).toList());
        try {
            apart.commit(() -> {
                apart.begin("Refusal", refusalId, refusal, carried);
                answered.keep(carried, refused);
            });
        } catch (RuntimeException e) {
            LOG.error("A refusal of {} could not be recorded", refusal.command(), e);
        }
    }
}
