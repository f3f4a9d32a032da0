package org.plumbline.query.retention;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.platform.describing.NotForEverybody;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.PrivacyRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Legal holds, by the inspection they are on. */
@RestController
@NotForEverybody
final class LegalHoldApi {

    private final LegalHolds holds;

    LegalHoldApi(LegalHolds holds) {
        this.holds = holds;
    }

    @GetMapping("/api/legal-holds")
    Listing<Found<LegalHoldRow>> all(Page page, View view) {
        view.audience().require(PrivacyRegister.LEGAL_HOLDS);
        return holds.all(page, view);
    }

    @GetMapping("/api/legal-holds/{id}")
    Found<LegalHoldRow> one(@PathVariable String id, View view) {
        view.audience().require(PrivacyRegister.LEGAL_HOLDS);
        return holds.byId(LegalHoldEvent.streamOf(id), view).orElseThrow(() -> new Unknown("legal hold"));
    }
}
