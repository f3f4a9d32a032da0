package org.plumbline.query.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.register.Register;
import org.springframework.stereotype.Component;

/** Which inspection a form may name, and what of one. */
@Component
final class InspectionChoices {

    private final Inspections inspections;
    private final Register register;

    InspectionChoices(Inspections inspections, Register register) {
        this.inspections = inspections;
        this.register = register;
    }

    Map<String, String> recommendations(@Nullable String inspectionId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (inspectionId != null) {
            register.ofInspection(inspectionId, now)
                    .forEach(r -> found.put(r.row().id(), r.row().numbered()));
        }
        return found;
    }

    /** One action may be for findings of several inspections; those of the one it is about come first. */
    Map<String, String> recommendationsOfItsAuthority(@Nullable String inspectionId, View now) {
        Map<String, String> found = recommendations(inspectionId, now);
        Optional<InspectionRow> about = Optional.ofNullable(inspectionId)
                .flatMap(id -> inspections.byId(id, now))
                .map(Found::row);
        about.ifPresent(first -> inspections.underWay(now).stream()
                .map(Found::row)
                .filter(other -> !other.id().equals(first.id())
                        && Objects.equals(
                                other.proposal().urn(), first.proposal().urn()))
                .forEach(other -> recommendations(other.id(), now)
                        .forEach((id, text) -> found.put(
                                id, other.proposal().framework() + ", " + other.receivedOn() + ": " + text))));
        return found;
    }

    Map<String, String> allBut(@Nullable String inspectionId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        for (var inspection : inspections.underWay(now)) {
            InspectionRow row = inspection.row();
            if (!row.id().equals(inspectionId)) {
                found.put(
                        row.id(),
                        row.proposal().authority() + ", " + row.proposal().framework() + ", " + row.receivedOn());
            }
        }
        return found;
    }

    /** The bodies that own the items of the inspection together; none where one authority owns them. */
    Map<String, String> owners(@Nullable String inspectionId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (inspectionId != null) {
            inspections.byId(inspectionId, now).map(i -> i.row().sharing()).ifPresent(sharing -> {
                Stream.concat(Stream.ofNullable(sharing.lead()), sharing.partners().stream())
                        .forEach(body -> found.put(body, body));
            });
        }
        return found;
    }

    Map<String, String> warnings(@Nullable String inspectionId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (inspectionId != null) {
            inspections
                    .byId(inspectionId, now)
                    .ifPresent(i -> i.row()
                            .proposal()
                            .warnings()
                            .forEach((ImportWarning w) -> found.put(w.code(), w.message())));
        }
        return found;
    }
}
