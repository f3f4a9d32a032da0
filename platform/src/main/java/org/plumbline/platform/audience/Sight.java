package org.plumbline.platform.audience;

import static org.plumbline.kernel.framework.Publication.PARTNERSHIP;
import static org.plumbline.kernel.framework.Publication.PUBLIC;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.framework.Publication;

/**
 * What those of a role see of inspections and of all that belongs to them.
 *
 * @param classes the classes of publication that are open to them
 * @param embargoed whether they see what is not confirmed or not published yet
 * @param drafts whether they see what is being prepared, and account ids of people: to others plans and meetings are open as
 *     far as they are published, evidence where its submitter named them, and an office stands in the place of a person
 * @param restricted whether they see items behind which a complainant or a child stands
 */
public record Sight(Set<Publication> classes, boolean embargoed, boolean drafts, boolean restricted) {

    private static final Set<Publication> ALL = EnumSet.allOf(Publication.class);
    private static final Sight EVERYTHING = new Sight(ALL, true, true, true);
    private static final Sight NOTHING = new Sight(Set.of(), false, false, false);
    private static final Sight PUBLISHED = new Sight(EnumSet.of(PUBLIC), false, false, false);

    private static final Map<Role, Sight> OF = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            OF.put(
                    role,
                    switch (role) {
                        case PM, AO, SRO, DCS, CHAIR, QA, IA, CLERK, DPO -> EVERYTHING;
                        case BM -> new Sight(ALL, true, true, false);
                        case EXT -> new Sight(EnumSet.of(PUBLIC, PARTNERSHIP), false, false, false);
                        case SCR, ADM -> PUBLISHED;
                        case SYSTEM -> NOTHING;
                    });
        }
    }

    public static Sight of(Role role) {
        return Objects.requireNonNull(OF.get(role));
    }

    public boolean readsEveryClass() {
        return classes.equals(ALL);
    }

    /** Whether nothing at all is kept from them. */
    public boolean isWhole() {
        return readsEveryClass() && embargoed && drafts && restricted;
    }
}
