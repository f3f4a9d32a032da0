package org.plumbline.command.evidence;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_ACCEPTED;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_ENDED;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_QUARANTINED;
import static org.plumbline.kernel.refusal.RefusalCode.EVIDENCE_RELIED_ON;
import static org.plumbline.kernel.refusal.RefusalCode.FILE_DESTROYED;
import static org.plumbline.kernel.refusal.RefusalCode.FILE_NOT_STORED;
import static org.plumbline.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_QUARANTINED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SUBMITTER;
import static org.plumbline.kernel.refusal.RefusalCode.REPLACEMENT_UNFIT;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_ASSURANCE;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.evidence.EvidenceState.OnFile;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceUpkeep;
import org.plumbline.kernel.evidence.EvidenceUpkeep.*;
import org.plumbline.kernel.evidence.EvidenceUpkept;
import org.plumbline.kernel.evidence.EvidenceUpkept.*;
import org.plumbline.kernel.refusal.Refusals;

/** What is decided on evidence once it is on file. Nobody judges their own, and what has ended stays ended. */
final class Upkeep {

    private Upkeep() {}

    static List<EvidenceEvent> decide(OnFile state, EvidenceUpkeep command, Situation s, EvidenceContext facts) {
        String authority = state.authority();
        return switch (command) {
            case AcceptEvidence c -> {
                new Refusals()
                        .when(isSubmitter(state, s), SELF_ASSURANCE)
                        .when(state.standing().isEnded(), EVIDENCE_ENDED)
                        .when(state.quarantinedBy() != null, EVIDENCE_QUARANTINED)
                        .when(state.standing() == Standing.ACCEPTED, ALREADY_ACCEPTED)
                        .orElseGoOn();
                yield List.of(new EvidenceAccepted(authority, c.effectiveOn(), c.evidenceId(), c.note(), person(s)));
            }
            case RejectEvidence c -> {
                new Refusals()
                        .when(isSubmitter(state, s), SELF_ASSURANCE)
                        .when(state.standing().isEnded(), EVIDENCE_ENDED)
                        .orElseGoOn();
                yield List.of(new EvidenceRejected(authority, c.effectiveOn(), c.evidenceId(), c.reason(), person(s)));
            }
            case WithdrawEvidence c -> {
                new Refusals()
                        .when(s.actor().role() == Role.AO && !isSubmitter(state, s), NOT_SUBMITTER)
                        .when(state.standing().isEnded(), EVIDENCE_ENDED)
                        .when(facts.reliedOn(), EVIDENCE_RELIED_ON)
                        .orElseGoOn();
                yield List.of(new EvidenceWithdrawn(authority, c.effectiveOn(), c.evidenceId(), c.reason()));
            }
            case QuarantineEvidence c -> {
                new Refusals()
                        .when(state.quarantinedBy() != null, EVIDENCE_QUARANTINED)
                        .orElseGoOn();
                yield List.of(
                        new EvidenceQuarantined(authority, c.effectiveOn(), c.evidenceId(), c.concern(), person(s)));
            }
            case ReleaseEvidence c -> {
                String by = state.quarantinedBy();
                new Refusals()
                        .when(
                                by != null && s.isActedBy(by) && !isSubmitter(state, s),
                                SAME_PERSON,
                                "Whoever put evidence into quarantine cannot release it.")
                        .when(
                                isSubmitter(state, s),
                                SAME_PERSON,
                                "Whoever submitted evidence cannot release it from quarantine.")
                        .when(by == null, NOT_QUARANTINED)
                        .orElseGoOn();
                yield List.of(new EvidenceReleased(authority, c.effectiveOn(), c.evidenceId(), person(s)));
            }
            case ReplaceEvidence c -> {
                new Refusals()
                        .when(s.actor().role() == Role.AO && !s.isActedBy(facts.actionOwner()), NOT_OWNER)
                        .when(state.standing().isEnded(), EVIDENCE_ENDED)
                        .when(!isFit(facts.replacement(), state), REPLACEMENT_UNFIT)
                        .orElseGoOn();
                yield List.of(new EvidenceSuperseded(
                        authority, c.effectiveOn(), c.evidenceId(), c.replacementId(), c.reason()));
            }
            case DeclareValidity c -> {
                new Refusals()
                        .when(s.actor().role() == Role.AO && !isSubmitter(state, s), NOT_SUBMITTER)
                        .when(state.standing().isEnded(), EVIDENCE_ENDED)
                        .orElseGoOn();
                yield List.of(new EvidenceValidityDeclared(authority, c.effectiveOn(), c.evidenceId(), c.validUntil()));
            }
            case CheckEvidenceFile c -> List.of(TheFileIsWhatWasSubmitted.check(state, c, facts));
            case DestroyEvidenceFile c -> {
                new Refusals()
                        .when(state.submitted().fileName() == null, FILE_NOT_STORED)
                        .when(state.standing() == Standing.DESTROYED, FILE_DESTROYED)
                        .when(facts.held(), LEGAL_HOLD)
                        .orElseGoOn();
                yield List.of(new EvidenceFileDestroyed(
                        authority,
                        c.effectiveOn(),
                        c.evidenceId(),
                        state.submitted().sha256(),
                        c.ground(),
                        person(s)));
            }
            case ExpireEvidence c -> expired(state, c);
        };
    }

    /** On the day after its last, however late that is noticed. */
    private static List<EvidenceEvent> expired(OnFile state, ExpireEvidence c) {
        LocalDate until = state.validUntil();
        return until == null || state.standing().isEnded() || !c.effectiveOn().isAfter(until)
                ? List.of()
                : List.of(new EvidenceExpired(state.authority(), until.plusDays(1), c.evidenceId(), until));
    }

    private static boolean isFit(EvidenceState replacement, OnFile replaced) {
        return replacement instanceof OnFile later
                && later.counts()
                && later.submitted().actionId().equals(replaced.submitted().actionId());
    }

    private static boolean isSubmitter(OnFile state, Situation s) {
        return s.isActedBy(state.submitted().submittedBy());
    }

    private static String person(Situation s) {
        return s.actor().id();
    }

    static OnFile evolve(OnFile state, EvidenceUpkept event) {
        return switch (event) {
            case EvidenceAccepted _ -> state.as(Standing.ACCEPTED);
            case EvidenceRejected _ -> state.as(Standing.REJECTED);
            case EvidenceWithdrawn _ -> state.as(Standing.WITHDRAWN);
            case EvidenceExpired _ -> state.as(Standing.EXPIRED);
            case EvidenceFileDestroyed _ -> state.as(Standing.DESTROYED);
            case EvidenceSuperseded e -> state.replacedBy(e.replacementId());
            case EvidenceQuarantined e -> state.quarantined(e.quarantinedBy());
            case EvidenceReleased _ -> state.quarantined(null);
            case EvidenceValidityDeclared e -> state.validUntil(e.validUntil());
            case EvidenceFileChecked e -> e.stored() ? state.found(e.intact()) : state;
            case EvidenceTookPlace _ -> state;
        };
    }
}
