package org.plumbline.query.audience;

import static org.plumbline.kernel.framework.Publication.OFFICIAL_SENSITIVE;
import static org.plumbline.kernel.framework.Publication.PARTNERSHIP;
import static org.plumbline.kernel.framework.Publication.PUBLIC;
import static org.plumbline.query.audience.Rights.Histories.EVERYTHING;
import static org.plumbline.query.audience.Rights.Histories.NONE;
import static org.plumbline.query.audience.Rights.Histories.OF_ITEMS;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.framework.Publication;

/**
 * What those of a role may read.
 *
 * @param classes the classes of publication that are open to them
 * @param embargoed whether they see what is not confirmed or not published yet
 * @param restricted whether they see items behind which a complainant or a child stands
 * @param histories whose events they see
 * @param directory whether they see who acts under which id
 * @param accessLog whether they see who read and took away what
 */
record Rights(
        Set<Publication> classes,
        boolean embargoed,
        boolean restricted,
        Histories histories,
        boolean directory,
        boolean accessLog) {

    /** Whose events somebody reads. */
    enum Histories {
        NONE,
        /** Those of one item that is open to them, at a time. */
        OF_ITEMS,
        EVERYTHING
    }

    private static final Set<Publication> ALL = EnumSet.allOf(Publication.class);

    private static final Map<Role, Rights> OF = new EnumMap<>(Role.class);

    static {
        OF.put(Role.PM, new Rights(ALL, true, true, EVERYTHING, true, false));
        OF.put(Role.AO, new Rights(ALL, true, true, NONE, false, false));
        OF.put(Role.SRO, new Rights(ALL, true, true, OF_ITEMS, false, false));
        OF.put(Role.DCS, new Rights(ALL, true, true, EVERYTHING, false, false));
        OF.put(Role.CHAIR, new Rights(ALL, true, true, EVERYTHING, false, false));
        OF.put(Role.BM, new Rights(ALL, true, false, NONE, false, false));
        OF.put(Role.QA, new Rights(ALL, true, true, EVERYTHING, false, false));
        OF.put(Role.IA, new Rights(ALL, true, true, EVERYTHING, true, true));
        OF.put(Role.CLERK, new Rights(ALL, true, true, OF_ITEMS, false, false));
        OF.put(Role.SCR, new Rights(EnumSet.of(PUBLIC), false, false, NONE, false, false));
        OF.put(Role.EXT, new Rights(EnumSet.of(PUBLIC, PARTNERSHIP), false, false, NONE, false, false));
        OF.put(Role.DPO, new Rights(ALL, true, true, EVERYTHING, true, true));
        OF.put(Role.ADM, new Rights(EnumSet.of(PUBLIC), false, false, NONE, true, false));
        OF.put(Role.SYSTEM, new Rights(Set.of(), false, false, NONE, false, false));
    }

    /** Prometheus keeps what it scrapes and shows it to whoever looks at a dashboard. */
    static final Rights OF_METRICS =
            new Rights(EnumSet.of(PUBLIC, PARTNERSHIP, OFFICIAL_SENSITIVE), false, false, NONE, false, false);

    static Rights of(Role role) {
        return Objects.requireNonNull(OF.get(role));
    }

    /** Whether nothing at all is kept from them. */
    boolean areWhole() {
        return classes.equals(ALL) && embargoed && restricted;
    }
}
