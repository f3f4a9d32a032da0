package org.plumbline.command.evidence;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.daily.DueSheet.Kind;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.evidence.EvidenceState.OnFile;
import org.plumbline.command.files.StoredFiles;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.RestingOnEvidence;
import org.plumbline.command.privacy.UploadedText;
import org.plumbline.command.retention.HeldInspections;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceUpkeep;
import org.plumbline.kernel.evidence.EvidenceUpkeep.*;
import org.plumbline.kernel.evidence.EvidenceUpkept.EvidenceTookPlace;
import org.plumbline.kernel.evidence.EvidenceUpkept.EvidenceValidityDeclared;

/** Axon's way to {@link Evidence}. */
@Aggregate(type = "Evidence", commandTargetResolver = "commandTarget")
public class EvidenceAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private EvidenceState state = Evidence.initial();

    EvidenceAggregate() {}

    private EvidenceAggregate(String id, EvidenceState state) {
        this.id = id;
        this.state = state;
    }

    public EvidenceState state() {
        return state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(
            SubmitEvidence c,
            Situation s,
            RestingOnEvidence resting,
            StoredFiles files,
            UploadedText uploads,
            UsualValidity usual,
            Boards boards,
            DueSheet sheet) {
        var action = resting.action(c.actionId());
        var context = new EvidenceContext(action.authority(), action.owner()).with(atHand(c, uploads, files));
        List<EvidenceEvent> events =
                new ArrayList<>(Deciding.on(action.authority(), c, s, () -> Evidence.decide(state, c, s, context)));
        if (c.fileName() != null) {
            files.storeHeld(c.sha256());
        }
        Integer months = boards.rules(action.inspectionIds(), c.effectiveOn())
                .board()
                .rhythm()
                .evidenceMonths();
        usual.from(c.effectiveOn(), months).ifPresent(until -> {
            sheet.addFrom(Kind.EVIDENCE, c.evidenceId(), until.plusDays(1));
            events.add(new EvidenceValidityDeclared(action.authority(), c.effectiveOn(), c.evidenceId(), until));
        });
        return Recording.of(c.evidenceId(), events);
    }

    private static @Nullable FileAtHand atHand(SubmitEvidence c, UploadedText uploads, StoredFiles files) {
        return uploads.of(c)
                .map(file -> new FileAtHand(
                        file.kind(), file.whole(), files.isDestroyed(c.sha256()), files.sizeOfHeld(c.sha256())))
                .orElse(null);
    }

    @CommandHandler
    Accepted handle(AcceptEvidence c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, this::context);
    }

    @CommandHandler
    Accepted handle(RejectEvidence c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, this::context);
    }

    @CommandHandler
    Accepted handle(WithdrawEvidence c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, (on, n) -> {
            boolean reliedOn = n.isReliedOn(id, on.submitted().actionId());
            return new EvidenceContext(on.authority(), "", null, reliedOn, Evidence.initial());
        });
    }

    @CommandHandler
    Accepted handle(QuarantineEvidence c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, this::context);
    }

    @CommandHandler
    Accepted handle(ReleaseEvidence c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, this::context);
    }

    @CommandHandler
    Accepted handle(ReplaceEvidence c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, (on, n) -> {
            String owner = n.action(on.submitted().actionId()).owner();
            return new EvidenceContext(on.authority(), owner, null, false, n.evidenceState(c.replacementId()));
        });
    }

    @CommandHandler
    Accepted handle(CheckEvidenceFile c, Situation s, RestingOnEvidence resting, DueSheet sheet, StoredFiles files) {
        return decide(
                c,
                s,
                resting,
                sheet,
                (on, n) -> context(on, n)
                        .stored(files.sha256OfStored(on.submitted().sha256()).orElse(null)));
    }

    /** The file goes, and the key it is sealed under, in the transaction that leaves the certificate. */
    @CommandHandler
    Accepted handle(
            DestroyEvidenceFile c,
            Situation s,
            RestingOnEvidence resting,
            DueSheet sheet,
            StoredFiles files,
            HeldInspections holds) {
        Accepted accepted = decide(
                c,
                s,
                resting,
                sheet,
                (on, n) -> context(on, n)
                        .held(holds.isAnyOn(n.action(on.submitted().actionId()).inspectionIds())));
        if (state instanceof OnFile on) {
            files.destroy(on.submitted().sha256());
        }
        return accepted;
    }

    @CommandHandler
    Accepted handle(DeclareValidity c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, this::context);
    }

    @CommandHandler
    Accepted handle(ExpireEvidence c, Situation s, RestingOnEvidence resting, DueSheet sheet) {
        return decide(c, s, resting, sheet, this::context);
    }

    /** Notes which earlier evidence it took the place of. */
    public void takePlaceOf(String replacedId, LocalDate effectiveOn) {
        AggregateLifecycle.apply(new EvidenceTookPlace(state.authority(), effectiveOn, id, replacedId));
    }

    private EvidenceContext context(OnFile on, RestingOnEvidence resting) {
        return new EvidenceContext(on.authority(), "");
    }

    /** When it stops counting, what rested on it is looked at in the same transaction. */
    private Accepted decide(
            EvidenceUpkeep c,
            Situation s,
            RestingOnEvidence resting,
            DueSheet sheet,
            BiFunction<OnFile, RestingOnEvidence, EvidenceContext> context) {
        EvidenceState before = state;
        List<EvidenceEvent> events = Deciding.on(
                state.authority(),
                c,
                s,
                () -> Evidence.decide(
                        state,
                        c,
                        s,
                        state instanceof OnFile on ? context.apply(on, resting) : new EvidenceContext("unknown", "")));
        Accepted accepted = Recording.of(id, events);
        if (state instanceof OnFile now) {
            boolean countsNoLonger = before.counts() && !now.counts();
            LocalDate since =
                    events.isEmpty() ? c.effectiveOn() : events.getLast().effectiveOn();
            follow(c, now, resting, sheet);
            if (countsNoLonger) {
                resting.lapse(id, now.submitted().actionId(), since);
            }
        }
        return accepted;
    }

    private void follow(EvidenceUpkeep c, OnFile now, RestingOnEvidence resting, DueSheet sheet) {
        if (c instanceof DeclareValidity declared) {
            sheet.addFrom(Kind.EVIDENCE, id, declared.validUntil().plusDays(1));
        }
        if (now.standing().isEnded()) {
            sheet.remove(id);
        }
        if (c instanceof ReplaceEvidence replaced) {
            resting.takePlace(replaced.replacementId(), id, c.effectiveOn());
        }
    }

    @EventSourcingHandler
    void on(EvidenceEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.evidenceId();
        state = Evidence.evolve(state, event);
        EvidenceState after = state;
        memory.rememberAfterCommit(id, "Evidence", version, () -> new EvidenceAggregate(event.evidenceId(), after));
    }
}
