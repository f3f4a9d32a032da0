package org.plumbline.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.plumbline.platform.PlainRefusal;
import org.springframework.core.env.Environment;

/** Says that a port is taken before anything else is started. */
final class FreePort {

    private FreePort() {}

    static void check(Environment environment, String property) {
        int port = environment.getRequiredProperty(property, Integer.class);
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new PlainRefusal("port " + port + " is taken by another program; stop it or choose another with --"
                    + property + "=<port>.");
        }
    }
}
