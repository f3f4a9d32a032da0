package org.plumbline.query.audience;

import static org.plumbline.kernel.framework.Publication.OFFICIAL_SENSITIVE;
import static org.plumbline.kernel.framework.Publication.PARTNERSHIP;
import static org.plumbline.kernel.framework.Publication.PUBLIC;
import static org.plumbline.query.audience.PrivacyRegister.DIRECTORY;
import static org.plumbline.query.audience.PrivacyRegister.INCIDENTS;
import static org.plumbline.query.audience.PrivacyRegister.LEGAL_HOLDS;
import static org.plumbline.query.audience.PrivacyRegister.SCREENINGS;
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
 * @param drafts whether they see what is being prepared, and account ids of people: to others plans and meetings are open as far
 *     as they are published, evidence where its submitter named them, and an office stands in the place of a person
 * @param restricted whether they see items behind which a complainant or a child stands
 * @param histories whose events they see
 * @param registers what they see of how personal data is kept
 */
record Rights(
        Set<Publication> classes,
        boolean embargoed,
        boolean drafts,
        boolean restricted,
        Histories histories,
        Set<PrivacyRegister> registers) {

    /** Whose events somebody reads. */
    enum Histories {
        NONE,
        /** Those of one item that is open to them, at a time. */
        OF_ITEMS,
        EVERYTHING
    }

    private static final Set<Publication> ALL = EnumSet.allOf(Publication.class);

    private static final Set<PrivacyRegister> NO_REGISTER = EnumSet.noneOf(PrivacyRegister.class);

    private static final Map<Role, Rights> OF = new EnumMap<>(Role.class);

    static {
        OF.put(
                Role.PM,
                new Rights(ALL, true, true, true, EVERYTHING, EnumSet.of(DIRECTORY, SCREENINGS, INCIDENTS, LEGAL_HOLDS)));
        OF.put(Role.AO, new Rights(ALL, true, true, true, NONE, NO_REGISTER));
        OF.put(Role.SRO, new Rights(ALL, true, true, true, OF_ITEMS, NO_REGISTER));
        OF.put(Role.DCS, new Rights(ALL, true, true, true, EVERYTHING, NO_REGISTER));
        OF.put(Role.CHAIR, new Rights(ALL, true, true, true, EVERYTHING, NO_REGISTER));
        OF.put(Role.BM, new Rights(ALL, true, true, false, NONE, NO_REGISTER));
        OF.put(Role.QA, new Rights(ALL, true, true, true, EVERYTHING, NO_REGISTER));
        OF.put(Role.IA, new Rights(ALL, true, true, true, EVERYTHING, EnumSet.allOf(PrivacyRegister.class)));
        OF.put(Role.CLERK, new Rights(ALL, true, true, true, OF_ITEMS, EnumSet.of(LEGAL_HOLDS)));
        OF.put(Role.SCR, new Rights(EnumSet.of(PUBLIC), false, false, false, NONE, NO_REGISTER));
        OF.put(Role.EXT, new Rights(EnumSet.of(PUBLIC, PARTNERSHIP), false, false, false, NONE, NO_REGISTER));
        OF.put(Role.DPO, new Rights(ALL, true, true, true, EVERYTHING, EnumSet.allOf(PrivacyRegister.class)));
        OF.put(Role.ADM, new Rights(EnumSet.of(PUBLIC), false, false, false, NONE, EnumSet.of(DIRECTORY)));
        OF.put(Role.SYSTEM, new Rights(Set.of(), false, false, false, NONE, NO_REGISTER));
    }

    /** Prometheus keeps what it scrapes and shows it to whoever looks at a dashboard. */
    static final Rights OF_METRICS =
            new Rights(EnumSet.of(PUBLIC, PARTNERSHIP, OFFICIAL_SENSITIVE), false, true, false, NONE, NO_REGISTER);

    static Rights of(Role role) {
        return Objects.requireNonNull(OF.get(role));
    }

    boolean readsEveryClass() {
        return classes.equals(ALL);
    }

    /** Whether nothing at all is kept from them. */
    boolean areWhole() {
        return readsEveryClass() && embargoed && drafts && restricted;
    }
}
