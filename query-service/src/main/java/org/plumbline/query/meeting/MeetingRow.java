package org.plumbline.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;
import org.plumbline.kernel.meeting.Outcome;

/**
 * A board meeting.
 *
 * @param state {@code PLANNED}, {@code PAPERS_PUBLISHED}, {@code OPEN}, {@code CLOSED}, {@code MINUTES_DRAFT},
 *     {@code MINUTES_AGREED} or {@code CANCELLED}
 * @param committee the committee of the council that meets formally; null when an improvement board does
 * @param cancelledBecause why it was cancelled, or null
 * @param urgency why a committee met although its papers were not published, or null
 */
public record MeetingRow(
        String id,
        String inspectionId,
        String title,
        LocalDate heldOn,
        int quorum,
        String state,
        List<String> present,
        boolean quorate,
        List<Decision> decisions,
        List<Interest> interests,
        @Nullable String committee,
        @Nullable Papers papers,
        List<Deferral> deferrals,
        @Nullable Minutes minutes,
        @Nullable String cancelledBecause,
        List<Challenge> challenges,
        List<Consideration> considered,
        @Nullable String urgency) {

    public MeetingRow {
        considered = considered == null ? List.of() : List.copyOf(considered);
        interests = interests == null ? List.of() : List.copyOf(interests);
        deferrals = deferrals == null ? List.of() : List.copyOf(deferrals);
        challenges = challenges == null ? List.of() : List.copyOf(challenges);
    }

    /** A member's interest in items, who takes no part in deciding on them. */
    public record Interest(
            @Nullable String interestId,
            String person,
            List<String> targets,
            String interest,
            @Nullable Withdrawal withdrawn) {}

    /** Why an interest counts no longer. */
    public record Withdrawal(LocalDate on, String reason) {}

    /** What the board looked at without deciding on it. */
    public record Consideration(LocalDate on, List<String> targets, String note) {}

    /**
     * What the board resolved.
     *
     * @param outcome how the vote went, or null where the board kept no count
     * @param dissent who voted against it
     * @param carriedOutBy id of what was done by it, or null while it waits
     */
    public record Decision(
            String decisionId,
            DecisionType type,
            List<String> targets,
            String text,
            LocalDate on,
            @Nullable Outcome outcome,
            List<String> dissent,
            @Nullable String carriedOutBy) {

        public Decision {
            dissent = dissent == null ? List.of() : List.copyOf(dissent);
        }
    }

    /**
     * @param position the position of the history that their numbers are of
     * @param clearDays working days between publication and meeting, neither counted
     * @param urgency why a committee meets although they are fewer than five, or null
     */
    public record Papers(
            LocalDate publishedOn,
            long position,
            int clearDays,
            @Nullable String urgency) {}

    /**
     * A member's question.
     *
     * @param answer null until it is answered, as {@code answeredOn} and {@code answeredBy} are
     */
    public record Challenge(
            String challengeId,
            LocalDate on,
            List<String> targets,
            String question,
            String raisedBy,
            @Nullable LocalDate answeredOn,
            @Nullable String answer,
            @Nullable String answeredBy) {}

    /** What the board put off. */
    public record Deferral(LocalDate on, List<String> targets, String reason, String toMeetingId) {}

    /**
     * @param text what they say now
     * @param agreedOn and {@code agreedAt}, the later meeting, are null until they are agreed
     */
    public record Minutes(
            String text,
            LocalDate draftedOn,
            @Nullable LocalDate agreedOn,
            @Nullable String agreedAt,
            List<Correction> corrections) {}

    /** @param before what the minutes said until then */
    public record Correction(LocalDate on, String before, String reason) {}

    /** The ids of all that is spoken of. */
    Set<String> matters() {
        return Stream.of(
                        decisions.stream().map(MeetingRow::concerns),
                        interests.stream().map(Interest::targets),
                        deferrals.stream().map(Deferral::targets),
                        challenges.stream().map(Challenge::targets),
                        considered.stream().map(Consideration::targets))
                .flatMap(all -> all)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As it is told to somebody to whom these matters are closed; minutes that may speak of one are not told either. */
    MeetingRow without(Set<String> closed) {
        return new MeetingRow(
                id,
                inspectionId,
                title,
                heldOn,
                quorum,
                state,
                present,
                quorate,
                not(decisions, MeetingRow::concerns, closed),
                not(interests, Interest::targets, closed),
                committee,
                papers,
                not(deferrals, Deferral::targets, closed),
                matters().stream().anyMatch(closed::contains) ? null : minutes,
                cancelledBecause,
                not(challenges, Challenge::targets, closed),
                not(considered, Consideration::targets, closed),
                urgency);
    }

    /** What is published before the minutes are agreed: that it is held, and its papers. */
    MeetingRow announced() {
        return new MeetingRow(
                id,
                inspectionId,
                title,
                heldOn,
                quorum,
                state,
                List.of(),
                false,
                List.of(),
                List.of(),
                committee,
                papers,
                List.of(),
                null,
                cancelledBecause,
                List.of(),
                List.of(),
                urgency);
    }

    /** What a decision was taken on, and what was done by it. */
    private static List<String> concerns(Decision decision) {
        return Stream.concat(decision.targets().stream(), Stream.ofNullable(decision.carriedOutBy()))
                .toList();
    }

    private static <T> List<T> not(List<T> all, Function<T, List<String>> concerns, Set<String> closed) {
        return all.stream()
                .filter(one -> concerns.apply(one).stream().noneMatch(closed::contains))
                .toList();
    }

    static MeetingRow scheduled(MeetingScheduled e) {
        return new MeetingRow(
                e.meetingId(),
                e.inspectionId(),
                e.title(),
                e.heldOn(),
                e.quorum(),
                "PLANNED",
                List.of(),
                false,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
