package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ImportWarning;

/** Whose report it is. */
record Identity(String authority, @Nullable String urn, List<ImportWarning> warnings) {

    static Identity of(String title, Optional<String> urnInName) {
        List<ImportWarning> warnings = new ArrayList<>();
        Optional<Authorities.Authority> listed = Authorities.namedIn(title);
        String authority = listed.map(Authorities.Authority::name).orElseGet(() -> AuthorityName.in(title));
        Optional<String> known = listed.flatMap(found -> Optional.ofNullable(found.urn()));
        String urn = urnInName.or(() -> known).orElse(null);
        if (urn == null) {
            warnings.add(Warnings.urnUnknown());
        } else if (known.isPresent() && !known.get().equals(urn)) {
            warnings.add(Warnings.urnConflict(urn, known.get()));
        } else if (known.isEmpty()) {
            Authorities.numbered(urn)
                    .map(other -> Warnings.urnOfAnother(urn, other.name(), authority))
                    .ifPresent(warnings::add);
        }
        return new Identity(authority, urn, warnings);
    }
}
