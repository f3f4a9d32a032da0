package org.plumbline.command.visit;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.visit.VisitFacts.About;
import org.plumbline.command.visit.VisitState.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.visit.LetterCommand.ConcludeVisit;
import org.plumbline.kernel.visit.LetterCommand.RecordVisitFinding;
import org.plumbline.kernel.visit.VisitEvent.VisitActioned;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** What a visit's letter says, and whether all of it was acted on. */
final class Findings {

    private Findings() {}

    static VisitFindingRecorded record(OnRecord visit, RecordVisitFinding c, VisitFacts facts) {
        Written written = written(visit);
        Intervention intervention = facts.intervention().orElseThrow();
        Optional<About> about = facts.about();
        if (about.filter(a -> !a.inspectionId().equals(visit.known().inspectionId()))
                .isPresent()) {
            throw Invalid.field(
                    "recommendationId", "must be a recommendation of the inspection that the visit follows");
        }
        if (c.focusArea() != null && !visit.known().focusAreas().contains(c.focusArea())) {
            throw Invalid.field("focusArea", "must be one of the visit's focus areas");
        }
        boolean isNew = c.newConcern() != null;
        Reporting.sinceTheLetter(written, c.effectiveOn())
                .when(about.filter(About::replaced).isPresent(), NO_LONGER_TRACKED)
                .when(isNew && intervention.ended(), INSPECTION_ENDED)
                .orElseGoOn();
        return new VisitFindingRecorded(
                visit.authority(),
                c.effectiveOn(),
                c.visitId(),
                c.findingId(),
                isNew ? facts.newRecommendationId() : c.recommendationId(),
                c.direction(),
                c.quote(),
                c.page(),
                c.newConcern(),
                c.focusArea());
    }

    static VisitActioned conclude(OnRecord visit, ConcludeVisit c, VisitFacts facts) {
        Written written = written(visit);
        List<String> open = facts.unanswered();
        Reporting.sinceTheLetter(written, c.effectiveOn())
                .when(written instanceof LetterHere, LETTER_UNDECIDED)
                .when(
                        written.letter().findings() == 0,
                        FINDINGS_NOT_ACTIONED,
                        "Nothing that the letter says is on record.")
                .when(
                        !open.isEmpty(),
                        FINDINGS_NOT_ACTIONED,
                        "These await a response, or a decision whether to open them again: " + String.join(", ", open)
                                + ".")
                .orElseGoOn();
        return new VisitActioned(visit.authority(), c.effectiveOn(), c.visitId(), c.summary());
    }

    private static Written written(OnRecord visit) {
        if (visit instanceof Written written) {
            return written;
        }
        throw Refused.because(LETTER_NOT_RECEIVED);
    }
}
