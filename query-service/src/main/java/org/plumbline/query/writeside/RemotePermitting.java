package org.plumbline.query.writeside;

import java.util.Map;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Permitting;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends on what cannot become a command of somebody who may not ask, so that the history says who tried. */
final class RemotePermitting implements Permitting {

    private final CommandService service;

    RemotePermitting(CommandService service) {
        this.service = service;
    }

    @Override
    public void check(CommandType type, String target, Actor actor, String client) {
        if (!type.isFor(actor.role())) {
            String item = target.isEmpty() ? "none" : target;
            String path = UriComponentsBuilder.fromPath(type.path())
                    .build()
                    .expand(_ -> item)
                    .encode()
                    .toUriString();
            if (type.type() == ProposeFindings.class) {
                MultipartBodyBuilder parts = new MultipartBodyBuilder();
                parts.part("file", new byte[0]).filename("none");
                service.post(path, MediaType.MULTIPART_FORM_DATA, parts.build(), actor, null, null);
            } else {
                service.post(path, MediaType.APPLICATION_JSON, Map.of(), actor, null, null);
            }
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }
}
