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
import org.plumbline.platform.audience.Sight;

/**
 * What those of a role may read.
 *
 * @param sight what they see of inspections and of all that belongs to them
 * @param histories whose events they see
 * @param registers what they see of how personal data is kept
 */
record Rights(Sight sight, Histories histories, Set<PrivacyRegister> registers) {

    /** Whose events somebody reads. */
    enum Histories {
        NONE,
        /** Those of one item that is open to them, at a time. */
        OF_ITEMS,
        EVERYTHING
    }

    private static final Set<PrivacyRegister> NO_REGISTER = EnumSet.noneOf(PrivacyRegister.class);

    private static final Map<Role, Rights> OF = new EnumMap<>(Role.class);

    static {
        put(Role.PM, EVERYTHING, EnumSet.of(DIRECTORY, SCREENINGS, INCIDENTS, LEGAL_HOLDS));
        put(Role.AO, NONE, NO_REGISTER);
        put(Role.SRO, OF_ITEMS, NO_REGISTER);
        put(Role.DCS, EVERYTHING, NO_REGISTER);
        put(Role.CHAIR, EVERYTHING, NO_REGISTER);
        put(Role.BM, NONE, NO_REGISTER);
        put(Role.QA, EVERYTHING, NO_REGISTER);
        put(Role.IA, EVERYTHING, EnumSet.allOf(PrivacyRegister.class));
        put(Role.CLERK, OF_ITEMS, EnumSet.of(LEGAL_HOLDS));
        put(Role.SCR, NONE, NO_REGISTER);
        put(Role.EXT, NONE, NO_REGISTER);
        put(Role.DPO, EVERYTHING, EnumSet.allOf(PrivacyRegister.class));
        put(Role.ADM, NONE, EnumSet.of(DIRECTORY));
        put(Role.SYSTEM, NONE, NO_REGISTER);
    }

    private static void put(Role role, Histories histories, Set<PrivacyRegister> registers) {
        OF.put(role, new Rights(Sight.of(role), histories, registers));
    }

    /** Prometheus keeps what it scrapes and shows it to whoever looks at a dashboard. */
    static final Rights OF_METRICS = new Rights(
            new Sight(EnumSet.of(PUBLIC, PARTNERSHIP, OFFICIAL_SENSITIVE), false, true, false), NONE, NO_REGISTER);

    static Rights of(Role role) {
        return Objects.requireNonNull(OF.get(role));
    }

    Set<Publication> classes() {
        return sight.classes();
    }

    boolean embargoed() {
        return sight.embargoed();
    }

    boolean drafts() {
        return sight.drafts();
    }

    boolean restricted() {
        return sight.restricted();
    }

    boolean readsEveryClass() {
        return sight.readsEveryClass();
    }

    /** Whether nothing at all is kept from them. */
    boolean areWhole() {
        return sight.isWhole();
    }
}
