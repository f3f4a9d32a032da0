package org.plumbline.query.people;

import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.Tagged;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.PrivacyRegister;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The directory of people, for those who keep it and those who answer for it. */
@RestController
final class PersonApi {

    private final People people;
    private final AccessLog accessLog;

    PersonApi(People people, AccessLog accessLog) {
        this.people = people;
        this.accessLog = accessLog;
    }

    @GetMapping("/api/people")
    Listing<Person> all(Page page, View view, Authentication signedIn) {
        view.audience().require(PrivacyRegister.DIRECTORY);
        accessLog.note(AccessLog.Kind.DIRECTORY, "", view, signedIn);
        return people.all(page, view);
    }

    @GetMapping("/api/people/{id}")
    ResponseEntity<Person> one(@PathVariable String id, View view, Authentication signedIn) {
        view.audience().require(PrivacyRegister.DIRECTORY);
        accessLog.note(AccessLog.Kind.DIRECTORY, id, view, signedIn);
        return people.byId(id, view)
                .map(person -> Tagged.of(person.version(), person))
                .orElseThrow(() -> new Unknown("person"));
    }
}
