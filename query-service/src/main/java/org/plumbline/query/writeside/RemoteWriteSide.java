package org.plumbline.query.writeside;

import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a command into the call of the public API that makes it: ids into the path, the rest into the body. */
final class RemoteWriteSide implements WriteSide {

    private final CommandService service;
    private final JsonMapper json;

    RemoteWriteSide(CommandService service, JsonMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public Accepted send(Envelope envelope) {
        CommandType type = CommandCatalogue.of(envelope.command().getClass());
        ObjectNode body = json.valueToTree(envelope.command());
        body.remove("target");
        if (type.created() != null) {
            body.remove(type.created());
        }
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(type.path());
        String filled = path.build()
                .expand(name ->
                        java.util.Objects.requireNonNull(body.remove(name)).asString())
                .encode()
                .toUriString();
        return service.post(
                filled,
                MediaType.APPLICATION_JSON,
                body,
                envelope.actor(),
                envelope.expectedVersion(),
                envelope.requestKey());
    }
}
