package org.plumbline.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.platform.problems.PlainAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Tells a program how to sign in to the API. A browser is not challenged: it would ask for the password in a window of its own
 * and keep it, beside the session that the person is signed in with.
 */
final class ApiEntryPoint implements AuthenticationEntryPoint {

    private final String realm;

    ApiEntryPoint(String realm) {
        this.realm = realm;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof TooManyAttempts slowed) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(slowed.seconds()));
            PlainAnswer.toProgram(response, HttpStatus.TOO_MANY_REQUESTS, TooManyAttempts.CODE, slowed.sentence());
        } else if (isBrowser(request)) {
            PlainAnswer.toProgram(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    HttpStatus.UNAUTHORIZED.name(),
                    "This address is for programs. Open the start page to sign in with a browser.");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"" + realm + "\"");
            PlainAnswer.toProgram(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    HttpStatus.UNAUTHORIZED.name(),
                    "Sign in with a user name and password.");
        }
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("Sec-Fetch-Dest") != null;
    }
}
