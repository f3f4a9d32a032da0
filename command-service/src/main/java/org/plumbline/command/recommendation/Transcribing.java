package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_PROPOSAL;
import static org.plumbline.kernel.refusal.RefusalCode.PROPOSAL_PENDING;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;
import static org.plumbline.kernel.refusal.RefusalCode.TEXT_UNCHANGED;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.RecommendationState.*;
import org.plumbline.command.recommendation.Wording.Proposal;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationWorded;
import org.plumbline.kernel.recommendation.RecommendationWorded.*;
import org.plumbline.kernel.recommendation.WordingCommand;
import org.plumbline.kernel.recommendation.WordingCommand.*;
import org.plumbline.kernel.refusal.Refusals;

/** The words of a finding change only to match the published report, once a second person has compared the two. */
final class Transcribing {

    private static final String TOLD = "Whoever proposed what the report says does not agree to it.";

    private Transcribing() {}

    static List<RecommendationEvent> decide(RecommendationState state, WordingCommand command, Situation s) {
        Finding finding = state.finding();
        return List.of(
                switch (command) {
                    case ProposeTranscription c -> propose(finding, c, s);
                    case DecideTranscription c -> decide(finding, c, s);
                });
    }

    private static TranscriptionProposed propose(Finding finding, ProposeTranscription c, Situation s) {
        Wording wording = finding.wording();
        new Refusals()
                .when(wording.pending().isPresent(), PROPOSAL_PENDING)
                .when(c.transcription().equals(wording.text()), TEXT_UNCHANGED)
                .orElseGoOn();
        return new TranscriptionProposed(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                c.proposalId(),
                wording.text(),
                c.transcription(),
                c.printedAt(),
                c.reason(),
                s.actor().id());
    }

    private static RecommendationWorded decide(Finding finding, DecideTranscription c, Situation s) {
        Optional<Proposal> pending = finding.wording().pending(c.proposalId());
        new Refusals()
                .when(pending.stream().anyMatch(p -> s.isActedBy(p.proposedBy())), SAME_PERSON, TOLD)
                .when(pending.isEmpty(), NO_SUCH_PROPOSAL)
                .orElseGoOn();
        if (!c.approved()) {
            return new TranscriptionDeclined(
                    finding.authority(),
                    c.effectiveOn(),
                    c.recommendationId(),
                    c.proposalId(),
                    Objects.requireNonNull(c.reason()));
        }
        Proposal proposal = pending.orElseThrow();
        return new TranscriptionCorrected(
                finding.authority(),
                c.effectiveOn(),
                c.recommendationId(),
                c.proposalId(),
                finding.wording().text(),
                proposal.to(),
                proposal.printedAt(),
                proposal.proposedBy(),
                s.actor().id(),
                c.reason());
    }

    /** Whatever has become of it, the words alone change. */
    static RecommendationState evolve(RecommendationState state, RecommendationWorded event) {
        return switch (state) {
            case NotIdentified none -> none;
            case AwaitingResponse awaiting -> new AwaitingResponse(worded(awaiting.finding(), event));
            case NotAccepted declined -> new NotAccepted(worded(declined.track(), event));
            case Accepted accepted -> Progress.with(accepted, worded(accepted.track(), event));
            case Closed closed -> new Closed(worded(closed.track(), event), closed.proposals());
            case Replaced replaced ->
                new Replaced(worded(replaced.finding(), event), replaced.actionIds(), replaced.byId());
        };
    }

    private static Track worded(Track track, RecommendationWorded event) {
        return track.about(worded(track.finding(), event));
    }

    private static Finding worded(Finding finding, RecommendationWorded event) {
        String text = finding.wording().text();
        return finding.worded(
                switch (event) {
                    case TranscriptionProposed e ->
                        new Wording(
                                text, Optional.of(new Proposal(e.proposalId(), e.to(), e.printedAt(), e.proposedBy())));
                    case TranscriptionCorrected e -> Wording.of(e.to());
                    case TranscriptionDeclined _ -> Wording.of(text);
                });
    }
}
