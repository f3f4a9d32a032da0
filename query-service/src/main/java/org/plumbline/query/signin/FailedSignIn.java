package org.plumbline.query.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.platform.accounts.TooManyAttempts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Shows the form again, with the user name; to whoever has to wait, at once and with how long. */
final class FailedSignIn extends SimpleUrlAuthenticationFailureHandler {

    /** Request attribute with the sentence that says how long to wait. */
    static final String WAIT = "plumbline.wait";

    FailedSignIn() {
        super("/sign-in?failed");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        TriedUserName.remember(request);
        if (e instanceof TooManyAttempts slowed) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(slowed.seconds()));
            request.setAttribute(WAIT, slowed.sentence());
            request.getRequestDispatcher("/sign-in").forward(asGet(request), response);
        } else {
            super.onAuthenticationFailure(request, response, e);
        }
    }

    /** The form is shown by GET alone. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
