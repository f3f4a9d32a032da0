package org.plumbline.query.privacy;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was held back as possible personal data: where and what kind, never the text. */
@RestController
final class ScreeningApi {

    private final Screenings screenings;

    ScreeningApi(Screenings screenings) {
        this.screenings = screenings;
    }

    @GetMapping("/api/screenings")
    Listing<Found<ScreeningRow>> all(View view) {
        return Listing.of(view, screenings.all(view));
    }

    @GetMapping("/api/screenings/{id}")
    Found<ScreeningRow> one(@PathVariable String id, View view) {
        return screenings.byId(id, view).orElseThrow(() -> new Unknown("screening"));
    }
}
