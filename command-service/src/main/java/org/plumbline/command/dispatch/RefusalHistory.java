package org.plumbline.command.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends refusals to the history, each in a stream of its own, in a transaction of its own; of one person no more than
 * {@link RefusalPace} allows.
 */
public final class RefusalHistory {

    static final String UNKNOWN = "unknown";
    private static final Logger LOG = LoggerFactory.getLogger(RefusalHistory.class);

    private final Apart apart;
    private final AnsweredRequests answered;
    private final RefusalPace pace;
    private final Clock englishTime;

    RefusalHistory(Apart apart, AnsweredRequests answered, RefusalPace pace, Clock englishTime) {
        this.apart = apart;
        this.answered = answered;
        this.pace = pace;
        this.englishTime = englishTime;
    }

    void record(String authority, Command command, MetaData carried, Refused refused) {
        record(
                authority,
                command.getClass(),
                CommandCatalogue.itemOf(command),
                Mentioned.in(command),
                carried,
                refused);
    }

    /**
     * A refusal before there was a command: what came could not be made into one.
     *
     * @throws Refused instead, when the person has been refused too often
     */
    public void record(Class<? extends Command> attempted, String target, Actor actor, String client, Refused refused) {
        pace.check(actor);
        MetaData carried = MetaData.from(Carried.by(actor, client, attempted));
        record(UNKNOWN, attempted, target, List.of(target), carried, refused);
    }

    private void record(
            String authority,
            Class<? extends Command> attempted,
            String target,
            List<String> mentioned,
            MetaData carried,
            Refused refused) {
        if (!pace.keepsAnother(Carried.actor(carried))) {
            return;
        }
        String refusalId = UuidCreator.getTimeOrderedEpoch().toString();
        List<String> codes =
                refused.refusals().stream().map(r -> r.code().name()).toList();
        try {
            apart.commit(() -> {
                if (!answered.keep(carried, refused)) {
                    return;
                }
                String concerned =
                        authority.equals(UNKNOWN) ? apart.authorityOf(mentioned).orElse(UNKNOWN) : authority;
                CommandRefused refusal = new CommandRefused(
                        concerned,
                        LocalDate.now(englishTime),
                        refusalId,
                        attempted.getSimpleName(),
                        apart.knownOrNothing(target),
                        codes);
                apart.begin("Refusal", refusalId, refusal, carried);
            });
        } catch (RuntimeException e) {
            LOG.error("A refusal of {} could not be recorded", attempted.getSimpleName(), e);
        }
    }
}
