package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.Optional;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.PrivacyClass;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.inspection.InspectionUpkeep.DecidePublication;
import org.plumbline.kernel.inspection.InspectionUpkeep.NamePartners;
import org.plumbline.kernel.inspection.InspectionUpkept.PartnersNamed;
import org.plumbline.kernel.inspection.InspectionUpkept.PublicationDecided;
import org.plumbline.kernel.refusal.Refusals;

/** With whom an inspection is shared: who may see what its report says, and which bodies own its items together. */
final class Sharing {

    private Sharing() {}

    static PublicationDecided decide(InspectionState state, DecidePublication c, InspectionFacts facts) {
        Optional<Registration> known = state.registration();
        Optional<Publication> standing = known.flatMap(Registration::publication)
                .or(() -> facts.framework().map(Framework::publication));
        boolean isRestricted = facts.framework()
                .filter(f -> f.privacy() == PrivacyClass.RESTRICTED)
                .isPresent();
        new Refusals()
                .when(known.isEmpty(), REPORT_NOT_RECEIVED)
                .when(isRestricted && c.publication() == Publication.PUBLIC, RESTRICTED_NOT_PUBLIC)
                .when(standing.filter(c.publication()::equals).isPresent(), PUBLICATION_UNCHANGED)
                .orElseGoOn();
        return new PublicationDecided(
                state.authority(), c.effectiveOn(), c.inspectionId(), c.publication(), c.reason());
    }

    static PartnersNamed name(InspectionState state, NamePartners c, InspectionFacts facts) {
        new Refusals()
                .when(facts.framework().filter(Framework::jointOwnership).isEmpty(), NOT_JOINT)
                .orElseGoOn();
        return new PartnersNamed(state.authority(), c.effectiveOn(), c.inspectionId(), c.lead(), c.partners());
    }
}
