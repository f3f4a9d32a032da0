package org.plumbline.query.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.ApprovalChain;
import org.plumbline.kernel.plan.ChainStep;
import org.plumbline.kernel.plan.PlanEvent.PlanDrafted;

/**
 * An improvement plan as it stands.
 *
 * @param startsOn first day of its period, and {@code endsOn} the last
 * @param state {@code DRAFT}, {@code FROZEN}, {@code ENDORSED}, {@code APPROVED}, {@code SUBMITTED}, {@code LIVE}, {@code REFRESHED},
 *     {@code CLOSED} or {@code WITHDRAWN}
 * @param passed how many bodies of the chain have agreed to the latest version
 * @param versions the first first
 */
public record PlanRow(
        String id,
        List<String> inspectionIds,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        ApprovalChain chain,
        String state,
        int passed,
        List<Priority> priorities,
        List<Version> versions,
        @Nullable Ending ending) {

    private static final Set<String> PUBLISHED = Set.of("SUBMITTED", "LIVE", "REPLACED");

    public boolean hasEnded() {
        return state.equals("CLOSED") || state.equals("WITHDRAWN");
    }

    /**
     * A theme of the plan.
     *
     * @param sro pseudonymous id of who holds the office
     * @param recommendationIds those it leads on; each is counted under this priority alone
     * @param contributesTo those that another priority leads on
     */
    public record Priority(
            String priorityId,
            String title,
            String sroOffice,
            String sro,
            @Nullable String equalityImpact,
            List<String> recommendationIds,
            List<String> contributesTo) {

        public Priority {
            contributesTo = contributesTo == null ? List.of() : List.copyOf(contributesTo);
        }

        Priority byOffice() {
            return new Priority(
                    priorityId, title, sroOffice, sroOffice, equalityImpact, recommendationIds, contributesTo);
        }
    }

    /**
     * What was frozen, and what became of it.
     *
     * @param sha256 of its content as canonical JSON, lower-case hex
     * @param position of the freezing in the one order
     * @param state {@code FROZEN}, {@code ENDORSED}, {@code RETURNED}, {@code APPROVED}, {@code SUBMITTED}, {@code LIVE} or
     *     {@code REPLACED}
     */
    public record Version(
            int number,
            String sha256,
            String frozenBy,
            LocalDate frozenOn,
            long position,
            String state,
            List<Resolution> resolutions) {

        boolean isPublished() {
            return PUBLISHED.contains(state);
        }
    }

    /** @param outcome {@code ENDORSED}, {@code APPROVED} or {@code RETURNED} */
    public record Resolution(
            String body,
            String outcome,
            LocalDate on,
            @Nullable String meetingId,
            @Nullable String minuteReference,
            @Nullable String reason) {}

    /** @param meetingId the meeting that closed it, or null when it was withdrawn */
    public record Ending(String reason, @Nullable String meetingId, LocalDate on) {}

    /** The body whose turn it is. */
    public Optional<ChainStep> next() {
        return state.equals("FROZEN") || state.equals("ENDORSED")
                ? Optional.of(chain.steps().get(passed))
                : Optional.empty();
    }

    /** The version frozen last. */
    public Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** The version in force, or else the one submitted last; what came after it is being prepared. */
    Optional<Version> published() {
        return versions.stream()
                .filter(Version::isPublished)
                .max(Comparator.comparing((Version v) -> v.state().equals("LIVE"))
                        .thenComparing(Version::number));
    }

    /**
     * As far as it is published: its published versions, and what the one in force says.
     *
     * @param frozen the plan as it was when that version was frozen
     */
    PlanRow asPublished(Version inForce, PlanRow frozen) {
        return new PlanRow(
                id,
                inspectionIds,
                title,
                startsOn,
                frozen.endsOn(),
                chain,
                hasEnded() ? state : inForce.state(),
                chain.steps().size(),
                frozen.priorities().stream().map(Priority::byOffice).toList(),
                versions.stream().filter(Version::isPublished).toList(),
                ending);
    }

    static PlanRow drafted(PlanDrafted e) {
        return new PlanRow(
                e.planId(),
                e.inspectionIds(),
                e.title(),
                e.startsOn(),
                e.endsOn(),
                e.chain(),
                "DRAFT",
                0,
                List.of(),
                List.of(),
                null);
    }

    PlanRow with(Consumer<PlanDraft> change) {
        PlanDraft draft = new PlanDraft(this);
        change.accept(draft);
        return draft.row();
    }
}
