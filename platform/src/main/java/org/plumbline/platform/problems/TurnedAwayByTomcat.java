package org.plumbline.platform.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What Tomcat refuses on its own, such as {@code %00} in a path, never reaches Spring; Tomcat's own report names itself. */
public final class TurnedAwayByTomcat extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Misaddressed.tell(request, response.getResponse(), status);
        } catch (IOException | IllegalStateException e) {
            getContainer().getLogger().debug("Nobody waits for the answer any more", e);
        }
    }
}
