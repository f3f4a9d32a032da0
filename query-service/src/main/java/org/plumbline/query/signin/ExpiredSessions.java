package org.plumbline.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * A form whose token against forgery is not that of the session comes, nearly always, from a session that has ended. Nothing
 * of it is done; its sender signs in and finds what was typed.
 */
@Component
final class ExpiredSessions implements AccessDeniedHandler {

    /** Where Spring Security looks for where to go after signing in. */
    private static final String AFTER_SIGNING_IN = "SPRING_SECURITY_SAVED_REQUEST";

    private final KeptForms forms;

    ExpiredSessions(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException) || !isFromOurPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        if (address.equals("/sign-in")) {
            TriedUserName.remember(request);
            go(request, response, "/sign-in?again");
        } else if (address.equals("/sign-out")) {
            go(request, response, isSignedIn() ? "/" : "/sign-in?signedOut");
        } else {
            goOn(forms.keep(request), request, response);
        }
    }

    /** Browsers say where a form was; one of another site is none of ours, whatever session there is or was. */
    private static boolean isFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static void goOn(@Nullable String place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (place == null) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (isSignedIn()) {
            go(request, response, place);
        } else {
            request.getSession()
                    .setAttribute(AFTER_SIGNING_IN, new SimpleSavedRequest(request.getContextPath() + place));
            go(request, response, place.contains("?kept=") ? "/sign-in?kept" : "/sign-in?again");
        }
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String place) throws IOException {
        response.sendRedirect(request.getContextPath() + place);
    }

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
