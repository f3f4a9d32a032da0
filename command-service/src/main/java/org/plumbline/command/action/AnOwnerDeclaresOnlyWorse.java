package org.plumbline.command.action;

import org.plumbline.kernel.action.DeclaredRating;
import org.plumbline.kernel.rules.Rated;

/** Owners know of trouble before any rule does, and never make their own work look better than the rules find it. */
final class AnOwnerDeclaresOnlyWorse {

    private AnOwnerDeclaresOnlyWorse() {}

    static boolean holds(DeclaredRating declared, Rated found) {
        return declared.rating().isWorseThan(found.rating());
    }
}
