package org.plumbline.platform.doors;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * No other site's page, no script and no open connection gets at a session. Behind TLS the name begins with {@code __Host-},
 * which no other host of the domain can set; without TLS browsers take no cookie of such a name.
 */
@Component
public final class SessionCookie implements ServletContextInitializer {

    private final Doors doors;

    SessionCookie(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void onStartup(ServletContext context) {
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(doors.behindTls() ? "__Host-plumbline" : "plumbline");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(doors.behindTls());
        cookie.setAttribute("SameSite", "Lax");
    }
}
