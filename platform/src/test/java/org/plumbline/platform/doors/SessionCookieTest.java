package org.plumbline.platform.doors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

/** What is declared of the installation decides on the cookie; the running product's own is looked at in DoorsTest. */
class SessionCookieTest {

    private static SessionCookieConfig cookie(boolean behindTls) {
        MockServletContext context = new MockServletContext();
        new SessionCookie(new Doors(List.of("board.example"), behindTls)).onStartup(context);
        return context.getSessionCookieConfig();
    }

    @Test
    void behind_tls_no_open_connection_and_no_other_host_gets_at_it() {
        SessionCookieConfig cookie = cookie(true);
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void without_tls_a_browser_must_be_able_to_take_it() {
        assertThat(cookie(false).isSecure()).isFalse();
        assertThat(cookie(false).getName()).doesNotStartWith("__");
    }
}
