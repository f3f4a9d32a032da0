package org.plumbline.command.plan;

import java.time.LocalDate;

/** What decisions need to know of a plan. */
public sealed interface PlanState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    default String authority() {
        return "unknown";
    }

    /** Whether what it holds changes by a decision of the board alone: approved, or worked to while it is refreshed. */
    default boolean isUnderChangeControl() {
        return false;
    }

    record NotDrafted() implements PlanState {}

    /** A plan there is, whatever became of it. */
    sealed interface Drafted extends PlanState {

        Outline outline();

        @Override
        default String authority() {
            return outline().authority();
        }

        @Override
        default boolean isUnderChangeControl() {
            boolean isAgreed = outline().live() > 0 || outline().approved() > 0 && !(this instanceof Draft);
            return isAgreed && !(this instanceof Ended);
        }
    }

    /** Open to changes: new, returned or being refreshed. */
    record Draft(Outline outline) implements Drafted {}

    /**
     * The latest version is on its way through the chain.
     *
     * @param passed how many bodies have endorsed it
     * @param since the day it was frozen or last endorsed
     */
    record Frozen(Outline outline, String frozenBy, int passed, LocalDate since) implements Drafted {}

    record Approved(Outline outline) implements Drafted {}

    /** The approved version went out with a statement, and is not worked to yet. */
    record Submitted(Outline outline) implements Drafted {}

    record Live(Outline outline) implements Drafted {}

    /** Closed or withdrawn. */
    record Ended(Outline outline) implements Drafted {}
}
