package org.plumbline.query.incident;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.describing.NotForEverybody;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.PrivacyRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Personal data breaches, for those who answer for them. */
@RestController
@NotForEverybody
final class IncidentApi {

    private final Incidents incidents;

    IncidentApi(Incidents incidents) {
        this.incidents = incidents;
    }

    @GetMapping("/api/incidents")
    Listing<Found<IncidentRow>> all(Page page, View view) {
        view.audience().require(PrivacyRegister.INCIDENTS);
        return incidents.all(page, view);
    }

    @GetMapping("/api/incidents/{id}")
    Found<IncidentRow> one(@PathVariable String id, View view) {
        view.audience().require(PrivacyRegister.INCIDENTS);
        return incidents.byId(id, view).orElseThrow(() -> new Unknown("incident"));
    }
}
