package org.plumbline.command.evidence;

import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.UNSUPPORTED_TYPE;

import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.evidence.EvidenceState.NotSubmitted;
import org.plumbline.command.evidence.EvidenceState.OnFile;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.evidence.EvidenceCommand;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.evidence.EvidenceUpkeep;
import org.plumbline.kernel.evidence.EvidenceUpkept;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Unknown;

/** A piece of evidence: submitted once, its content never changed; what it counts for may. */
public final class Evidence {

    private Evidence() {}

    public static EvidenceState initial() {
        return new NotSubmitted();
    }

    public static List<EvidenceEvent> decide(
            EvidenceState state, EvidenceCommand command, Situation s, EvidenceContext facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return switch (command) {
            case SubmitEvidence c -> submit(state, c, s, facts);
            case EvidenceUpkeep c -> {
                if (state instanceof OnFile onFile) {
                    yield Upkeep.decide(onFile, c, s, facts);
                }
                throw new Unknown("piece of evidence");
            }
        };
    }

    private static List<EvidenceEvent> submit(
            EvidenceState state, SubmitEvidence c, Situation s, EvidenceContext facts) {
        if (!(state instanceof NotSubmitted)) {
            throw new IllegalStateException("This evidence has been submitted before");
        }
        new Refusals()
                .when(!ownersSubmitForTheirOwnActions(s, facts), NOT_OWNER)
                .when(c.fileName() != null && !TakenMediaTypes.include(c.mediaType()), UNSUPPORTED_TYPE)
                .orElseGoOn();
        return List.of(new EvidenceSubmitted(
                facts.authority(),
                c.effectiveOn(),
                c.evidenceId(),
                c.actionId(),
                c.criterion(),
                c.title(),
                c.type(),
                c.reference(),
                c.fileName(),
                c.mediaType(),
                c.sha256(),
                s.actor().id()));
    }

    private static boolean ownersSubmitForTheirOwnActions(Situation s, EvidenceContext facts) {
        return s.actor().role() != Role.AO || s.isActedBy(facts.actionOwner());
    }

    public static EvidenceState evolve(EvidenceState state, EvidenceEvent event) {
        return switch (event) {
            case EvidenceSubmitted e when state instanceof NotSubmitted -> OnFile.of(e);
            case EvidenceSubmitted _ -> state;
            case EvidenceUpkept e -> state instanceof OnFile onFile ? Upkeep.evolve(onFile, e) : state;
        };
    }
}
