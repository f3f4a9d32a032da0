package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.ifThere;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.evidence.Evidence;
import org.plumbline.command.evidence.EvidenceAggregate;
import org.plumbline.command.evidence.EvidenceState;
import org.plumbline.command.evidence.EvidenceState.OnFile;
import org.plumbline.command.recommendation.EvidenceOnFile;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What evidence is on file, and whether it stands. */
@Component
public class FiledEvidence {

    private final Repository<EvidenceAggregate> evidence;

    FiledEvidence(@Lazy Repository<EvidenceAggregate> evidence) {
        this.evidence = evidence;
    }

    /** Those of the ids that name evidence for the action. */
    public Set<String> onFile(String actionId, Collection<String> evidenceIds) {
        return items(evidenceIds)
                .filter(item -> item.counts() && item.actionId().equals(actionId))
                .map(EvidenceOnFile.Item::evidenceId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the ids that name evidence for the action which counts, or whose place such evidence took. */
    public Set<String> standing(String actionId, Collection<String> evidenceIds) {
        return evidenceIds.stream()
                .filter(id -> !onFile(actionId, List.of(id)).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is known of evidence; that it was never submitted when there is none by that id. */
    public EvidenceState state(String id) {
        return ifThere(() -> evidence.load(id).invoke(EvidenceAggregate::state)).orElseGet(Evidence::initial);
    }

    Stream<EvidenceOnFile.Item> items(Collection<String> evidenceIds) {
        return evidenceIds.stream().flatMap(this::withReplacements).distinct().flatMap(id -> item(id, state(id)));
    }

    private Stream<String> withReplacements(String evidenceId) {
        Set<String> all = new LinkedHashSet<>();
        String next = evidenceId;
        while (next != null && all.add(next)) {
            next = state(next) instanceof OnFile file ? file.replacementId() : null;
        }
        return all.stream();
    }

    private static Stream<EvidenceOnFile.Item> item(String id, EvidenceState state) {
        return state instanceof OnFile f
                ? Stream.of(new EvidenceOnFile.Item(
                        id,
                        f.submitted().actionId(),
                        f.submitted().criterion(),
                        f.submitted().submittedBy(),
                        f.submitted().dated(),
                        f.counts(),
                        f.replacementId()))
                : Stream.empty();
    }
}
