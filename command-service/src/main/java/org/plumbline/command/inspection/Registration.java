package org.plumbline.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.inspection.Window;

/**
 * What is on record of an inspection and the coming of its report.
 *
 * @param urn Ofsted's number of the authority
 * @param sha256 of the latest report, empty when its file was not taken
 */
public record Registration(
        String urn,
        String authority,
        String framework,
        List<Window> windows,
        @Nullable String leadInspector,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> publishedOn,
        String sha256) {

    static Registration of(InspectionRegistered e) {
        return new Registration(
                e.authority(),
                e.authorityName(),
                e.framework(),
                e.windows(),
                e.leadInspector(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    Registration receivedOn(LocalDate day) {
        return with(Optional.of(day), publishedOn, sha256);
    }

    Registration publishedOn(LocalDate day) {
        return with(receivedOn, Optional.of(day), sha256);
    }

    Registration file(String hash) {
        return with(receivedOn, publishedOn, hash);
    }

    private Registration with(Optional<LocalDate> received, Optional<LocalDate> published, String hash) {
        return new Registration(urn, authority, framework, windows, leadInspector, received, published, hash);
    }
}
