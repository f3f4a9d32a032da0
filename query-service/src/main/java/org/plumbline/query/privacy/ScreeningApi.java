package org.plumbline.query.privacy;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.describing.NotForEverybody;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.Tagged;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.PrivacyRegister;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was held back as possible personal data: where, what kind and from whom, never the text; not for everybody. */
@RestController
@NotForEverybody
final class ScreeningApi {

    private final Screenings screenings;

    ScreeningApi(Screenings screenings) {
        this.screenings = screenings;
    }

    @GetMapping("/api/screenings")
    Listing<Found<ScreeningRow>> all(Page page, View view) {
        view.audience().require(PrivacyRegister.SCREENINGS);
        return screenings.all(page, view);
    }

    @GetMapping("/api/screenings/{id}")
    ResponseEntity<Found<ScreeningRow>> one(@PathVariable String id, View view) {
        view.audience().require(PrivacyRegister.SCREENINGS);
        return screenings
                .byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("screening"));
    }
}
