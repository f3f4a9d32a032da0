package org.plumbline.command.evidence;

import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.plumbline.kernel.evidence.EvidenceUpkept.EvidenceQuarantined;
import org.plumbline.kernel.evidence.PrivacyConcern;
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
        Refusals refusals = new Refusals().when(!ownersSubmitForTheirOwnActions(s, facts), NOT_OWNER);
        AFileIsWhatItSaysItIs.check(refusals, c, facts.file()).orElseGoOn();
        EvidenceSubmitted submitted = new EvidenceSubmitted(
                facts.authority(),
                c.effectiveOn(),
                c.evidenceId(),
                c.actionId(),
                c.criterion(),
                c.title(),
                c.type(),
                c.reference(),
                c.fileName(),
                AFileIsWhatItSaysItIs.mediaType(c, facts.file()),
                c.sha256(),
                s.actor().id(),
                s.actor().role(),
                c.periodFrom(),
                c.periodTo(),
                c.sourceSystem(),
                c.classification(),
                size(c, facts.file()));
        return isLookedThrough(c, facts) ? List.of(submitted) : List.of(submitted, apart(submitted));
    }

    private static @Nullable Long size(SubmitEvidence c, @Nullable FileAtHand file) {
        return c.fileName() == null || file == null ? null : file.size();
    }

    private static boolean isLookedThrough(SubmitEvidence c, EvidenceContext facts) {
        FileAtHand file = facts.file();
        return c.fileName() == null || file == null || file.whole();
    }

    /** What nobody could look through counts for nothing until a second person did. */
    private static EvidenceQuarantined apart(EvidenceSubmitted e) {
        return new EvidenceQuarantined(
                e.authority(), e.effectiveOn(), e.evidenceId(), PrivacyConcern.NOT_LOOKED_THROUGH, e.submittedBy());
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
