package org.plumbline.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.Walk.any;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.evidence.EvidenceState.OnFile;
import org.plumbline.command.privacy.FileKind;
import org.plumbline.kernel.evidence.EvidenceCommand;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.evidence.EvidenceUpkeep.*;
import org.plumbline.kernel.evidence.EvidenceUpkept.*;
import org.plumbline.kernel.evidence.PrivacyConcern;

/** Whatever is asked by whomever in whatever order, some things never happen to evidence. */
class EvidenceWalkTest {

    private static final Walk<EvidenceState, EvidenceCommand, EvidenceEvent, EvidenceContext> WALK = new Walk<>(
            Evidence.initial(), Evidence::decide, Evidence::evolve, EvidenceWalkTest::ask, EvidenceWalkTest::check);

    @Test
    void every_walk_keeps_ended_what_has_ended_and_walks_get_everywhere() {
        Set<Class<?>> reached = IntStream.range(0, 100)
                .boxed()
                .flatMap(seed -> WALK.from(seed, 60).stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> decided = Walk.kinds(EvidenceEvent.class).stream()
                .filter(kind -> kind != EvidenceTookPlace.class)
                .collect(Collectors.toSet());
        assertThat(reached).isEqualTo(decided);
    }

    private static void check(EvidenceState before, EvidenceEvent event, EvidenceState after, Situation by) {
        if (before instanceof OnFile was && after instanceof OnFile is) {
            assertThat(is.submitted()).isEqualTo(was.submitted());
            if (was.standing().isEnded() && !(event instanceof EvidenceFileDestroyed)) {
                assertThat(is.standing()).isEqualTo(was.standing());
                assertThat(is.counts()).isFalse();
            }
            if (was.standing() == Standing.DESTROYED) {
                assertThat(is.standing()).isEqualTo(Standing.DESTROYED);
            }
            if (event instanceof EvidenceAccepted || event instanceof EvidenceRejected) {
                assertThat(by.isActedBy(was.submitted().submittedBy())).isFalse();
            }
            if (event instanceof EvidenceReleased) {
                assertThat(by.actor().id()).isNotEqualTo(was.quarantinedBy());
                assertThat(by.isActedBy(was.submitted().submittedBy())).isFalse();
            }
        }
    }

    private static Asked<EvidenceCommand, EvidenceContext> ask(EvidenceState state, Random random) {
        EvidenceState other = OnFile.of(EvidenceUpkeepTest.submitted("minutes/13", null));
        var facts = new EvidenceContext(
                "80433",
                "p-owner",
                any(random, EvidenceUpkeepTest.SHA_256, EvidenceUpkeepTest.OTHER),
                random.nextBoolean(),
                random.nextBoolean() ? other : Evidence.initial(),
                any(
                        random,
                        new FileAtHand(FileKind.TEXT, true, false, 7),
                        new FileAtHand(FileKind.TEXT, false, false, 7)),
                random.nextBoolean());
        return new Asked<>(command(random), any(random, OWNER, PM, QA), facts);
    }

    private static EvidenceCommand command(Random random) {
        return switch (random.nextInt(25)) {
            case 0, 1, 2 -> submit();
            case 3, 4 -> new AcceptEvidence("evidence", null, TODAY);
            case 5 -> new RejectEvidence("evidence", "No.", TODAY);
            case 6 -> new WithdrawEvidence("evidence", "Wrong.", TODAY);
            case 7 -> new ReplaceEvidence("evidence", "later", "Newer.", TODAY);
            case 8, 9 -> new ExpireEvidence("evidence", TODAY);
            case 10, 11, 12 -> new DeclareValidity("evidence", TODAY.minusDays(1), TODAY.minusDays(9));
            case 13, 14, 15 -> new CheckEvidenceFile("evidence", null, TODAY);
            case 16, 17 -> new QuarantineEvidence("evidence", any(random, PrivacyConcern.values()), TODAY);
            case 18 -> new DestroyEvidenceFile("evidence", "It named a child.", TODAY);
            default -> new ReleaseEvidence("evidence", TODAY);
        };
    }

    private static SubmitEvidence submit() {
        return new SubmitEvidence(
                "evidence",
                "action",
                null,
                "Audit",
                EvidenceType.AUDIT,
                null,
                "audit.txt",
                "text/plain",
                EvidenceUpkeepTest.SHA_256,
                TODAY);
    }
}
