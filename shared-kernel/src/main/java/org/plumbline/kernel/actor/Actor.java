package org.plumbline.kernel.actor;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param id pseudonymous id; names and addresses live in a directory that can be deleted
 * @param role the role acted in
 * @param onBehalfOf id of the person acted for, or null
 */
public record Actor(String id, Role role, @Nullable String onBehalfOf) {

    public static Actor of(String id, Role role) {
        return new Actor(id, role, null);
    }
}
