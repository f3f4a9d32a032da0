package org.plumbline.query.projection;

import java.util.List;
import java.util.Map;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.accounts.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For whoever runs the installation: how far each projection is, and rebuilding one. */
@RestController
final class ProjectionsApi {

    private final Projections projections;
    private final PositionTable positions;

    ProjectionsApi(Projections projections, PositionTable positions) {
        this.projections = projections;
        this.positions = positions;
    }

    /** @param position how far it has come */
    record State(String name, long position, boolean inError) {}

    @GetMapping("/api/projections")
    List<State> all(Authentication signedIn) {
        requireAdministrator(signedIn);
        Map<String, Long> reached = positions.all();
        return projections.names().stream()
                .map(name -> new State(name, reached.getOrDefault(name, 0L), projections.isInError(name)))
                .toList();
    }

    @PostMapping("/api/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<State> rebuild(@PathVariable String name, Authentication signedIn) {
        requireAdministrator(signedIn);
        projections.rebuild(name);
        return ResponseEntity.accepted().body(new State(name, 0, false));
    }

    private static void requireAdministrator(Authentication signedIn) {
        if (SignedIn.actor(signedIn).role() != Role.ADM) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }
}
