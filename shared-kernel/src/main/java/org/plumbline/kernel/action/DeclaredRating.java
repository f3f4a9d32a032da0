package org.plumbline.kernel.action;

import org.plumbline.kernel.rules.WorkRating;

/** What an owner may declare an action to be, each where the rules find it better. */
public enum DeclaredRating {
    AMBER(WorkRating.AMBER),
    RED(WorkRating.RED);

    private final WorkRating rating;

    DeclaredRating(WorkRating rating) {
        this.rating = rating;
    }

    /** As the rules name it. */
    public WorkRating rating() {
        return rating;
    }
}
