package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Unknown;

/** What decisions, of this and other aggregates, need to know of an action. */
public sealed interface ActionState {

    /**
     * Who promised what by when.
     *
     * @throws Unknown when the action was never added
     */
    Commitment commitment();

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    default String authority() {
        return commitment().authority();
    }

    default String owner() {
        return commitment().ownership().owner();
    }

    /** Everybody who ever owned it. */
    default Set<String> owners() {
        return commitment().ownership().all();
    }

    /** The inspections whose recommendations it is to discharge, each once. */
    default List<String> inspectionIds() {
        return commitment().inspectionIds();
    }

    default List<String> recommendationIds() {
        return commitment().recommendationIds();
    }

    /** How many success criteria the action has. */
    default int criteria() {
        return commitment().criteria();
    }

    /** Ids of the evidence the latest claim of completion named. */
    default List<String> claimedEvidence() {
        return commitment().claimedEvidence();
    }

    default boolean hasStarted() {
        return commitment().started();
    }

    default boolean isCancelled() {
        return false;
    }

    default boolean isVerified() {
        return verifiedBy() != null;
    }

    default @Nullable String verifiedBy() {
        return null;
    }

    record NotAdded() implements ActionState {

        @Override
        public Commitment commitment() {
            throw new Unknown("action");
        }

        @Override
        public String authority() {
            return "unknown";
        }
    }

    record Open(Commitment commitment) implements ActionState {}

    record Claimed(Commitment commitment, String claimedBy, LocalDate claimedOn) implements ActionState {}

    record Verified(Commitment commitment, String verifiedBy) implements ActionState {}

    record Cancelled(Commitment commitment) implements ActionState {

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
