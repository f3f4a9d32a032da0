package org.plumbline.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.inspection.Window;

/**
 * What is on record of an inspection and the coming of its report.
 *
 * @param urn Ofsted's number of the authority
 * @param sha256 of the latest report, empty when its file was not taken
 * @param sentOn the day the report was sent, where that is on record
 * @param publication who may see it, where that was decided
 */
public record Registration(
        String urn,
        String authority,
        String framework,
        List<Window> windows,
        @Nullable String leadInspector,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> publishedOn,
        String sha256,
        Optional<LocalDate> sentOn,
        Optional<Partners> partners,
        Optional<Publication> publication) {

    static Registration of(InspectionRegistered e) {
        return new Registration(
                e.authority(),
                e.authorityName(),
                e.framework(),
                e.windows(),
                e.leadInspector(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Registration received(ReportReceived e) {
        return with(Optional.of(e.receivedOn()), publishedOn, e.sha256(), Optional.ofNullable(e.sentOn()));
    }

    Registration receivedOn(LocalDate day) {
        return with(Optional.of(day), publishedOn, sha256, sentOn);
    }

    Registration sentOn(LocalDate day) {
        return with(receivedOn, publishedOn, sha256, Optional.of(day));
    }

    Registration publishedOn(LocalDate day) {
        return with(receivedOn, Optional.of(day), sha256, sentOn);
    }

    Registration file(String hash) {
        return with(receivedOn, publishedOn, hash, sentOn);
    }

    Registration ownedBy(Partners named) {
        return with(Optional.of(named), publication);
    }

    Registration seenBy(Publication decided) {
        return with(partners, Optional.of(decided));
    }

    private Registration with(
            Optional<LocalDate> received, Optional<LocalDate> published, String hash, Optional<LocalDate> sent) {
        return new Registration(
                urn,
                authority,
                framework,
                windows,
                leadInspector,
                received,
                published,
                hash,
                sent,
                partners,
                publication);
    }

    private Registration with(Optional<Partners> owners, Optional<Publication> seen) {
        return new Registration(
                urn,
                authority,
                framework,
                windows,
                leadInspector,
                receivedOn,
                publishedOn,
                sha256,
                sentOn,
                owners,
                seen);
    }
}
