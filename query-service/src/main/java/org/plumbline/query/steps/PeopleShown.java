package org.plumbline.query.steps;

import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.people.NamedPeople;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audiences;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** A form that offers the people of the directory shows their names, and that is on record as any reading of it. */
@Component
final class PeopleShown {

    private final AccessLog accessLog;
    private final Views views;
    private final Audiences audiences;

    PeopleShown(AccessLog accessLog, Views views, Audiences audiences) {
        this.accessLog = accessLog;
        this.views = views;
        this.audiences = audiences;
    }

    void note(CommandType form, Authentication reader) {
        if (!NamedPeople.componentsOf(form.type()).isEmpty()) {
            accessLog.note(AccessLog.Kind.DIRECTORY, "", views.now(audiences.of(reader)), reader);
        }
    }
}
