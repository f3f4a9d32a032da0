package org.plumbline.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.plumbline.command.dispatch.Permission;
import org.plumbline.command.dispatch.RefusalHistory;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much is read of what a command says in words. Files have limits of their own. */
@Component
final class LargestBody {

    private final Permission permission;
    private final RefusalHistory history;
    private final DataSize most;

    LargestBody(
            Permission permission,
            RefusalHistory history,
            @Value("${plumbline.api.largest-body:256KB}") DataSize most) {
        this.permission = permission;
        this.history = history;
        this.most = most;
    }

    /** @throws Refused when there is more; that is on record then */
    byte[] read(HttpServletRequest request, CommandType type, String item, Actor actor) {
        byte[] read = sent(request);
        check(read.length, type, item, actor);
        return read;
    }

    void check(long bytes, CommandType type, String item, Actor actor) {
        if (bytes > most.toBytes()) {
            permission.check(type, item, actor, "api");
            Refused refused = Refused.because(
                    RefusalCode.TOO_LARGE, "What was sent is over " + most.toKilobytes() + " KB, without any file.");
            history.record(type.type(), item, actor, "api", refused);
            throw refused;
        }
    }

    private byte[] sent(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(Math.toIntExact(most.toBytes() + 1));
        } catch (IOException e) {
            throw Invalid.field("body", "could not be read to its end");
        }
    }
}
