package org.plumbline.command.recommendation;

import java.util.Optional;
import java.util.Set;
import org.plumbline.kernel.refusal.Unknown;

/** What decisions need to know of a recommendation. */
public sealed interface RecommendationState {

    /**
     * The finding it comes from.
     *
     * @throws Unknown when the recommendation was never identified
     */
    Finding finding();

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    default String authority() {
        return finding().authority();
    }

    /** Who is named now as its senior responsible owner, where anybody is. */
    default Optional<String> sro() {
        return Optional.empty();
    }

    /** Ids of the actions that are to discharge it. */
    default Set<String> actionIds() {
        return Set.of();
    }

    /** Ids of the evidence named when assurance was requested, or when impact was rated. */
    default Set<String> evidenceIds() {
        return Set.of();
    }

    record NotIdentified() implements RecommendationState {

        @Override
        public Finding finding() {
            throw new Unknown("recommendation");
        }

        @Override
        public String authority() {
            return "unknown";
        }
    }

    record AwaitingResponse(Finding finding) implements RecommendationState {}

    /** @param track what was done before the response was revised, if anything */
    record NotAccepted(Track track) implements RecommendationState {

        @Override
        public Finding finding() {
            return track.finding();
        }
    }

    /** Accepted, wholly or in part, and not closed. */
    sealed interface Accepted extends RecommendationState {

        Track track();

        @Override
        default Finding finding() {
            return track().finding();
        }

        @Override
        default Optional<String> sro() {
            return track().around().sro();
        }

        @Override
        default Set<String> actionIds() {
            return track().actionIds();
        }

        @Override
        default Set<String> evidenceIds() {
            return track().evidenceIds();
        }
    }

    record InProgress(Track track) implements Accepted {}

    record Delivered(Track track) implements Accepted {}

    record UnderAssurance(Track track) implements Accepted {}

    /** Latest assurance at least reasonable; new practice is being embedded. */
    record Assured(Track track) implements Accepted {}

    /** @param proposals findings of visits that propose to open it again, not decided on */
    record Closed(Track track, Set<String> proposals) implements RecommendationState {

        Closed(Track track) {
            this(track, Set.of());
        }

        @Override
        public Finding finding() {
            return track.finding();
        }

        @Override
        public Set<String> actionIds() {
            return track.actionIds();
        }

        @Override
        public Set<String> evidenceIds() {
            return track.evidenceIds();
        }
    }

    /** Another recommendation took its place. */
    record Replaced(Finding finding, Set<String> actionIds, String byId) implements RecommendationState {}
}
