package org.plumbline.platform.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.problems.PlainAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a browser sends to the API for a page of another site. A browser that was once given a password for the API
 * adds it to whatever any page lets it send; a browser says from where, and programs say nothing of that.
 */
public final class OwnSiteOnly extends OncePerRequestFilter {

    private static final Set<String> OURS = Set.of("same-origin", "none");
    /** Ports that a browser leaves out. */
    private static final Set<Integer> USUAL = Set.of(80, 443);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromElsewhere(request)) {
            PlainAnswer.toProgram(
                    response,
                    HttpStatus.FORBIDDEN,
                    "CROSS_SITE",
                    "A page of another site may not use this API through a browser. Call it from a program, or open the"
                            + " pages of Plumbline.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site != null && !OURS.contains(site)) || (origin != null && !isOurs(origin, request));
    }

    /** The scheme is not compared: what ends TLS before us need not say that it did. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        String authority = authority(origin);
        String name = request.getServerName();
        return authority != null
                && (authority.equalsIgnoreCase(request.getHeader("Host"))
                        || authority.equalsIgnoreCase(name + ":" + request.getServerPort())
                        || (authority.equalsIgnoreCase(name) && USUAL.contains(request.getServerPort())));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
