package org.plumbline.query.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.plumbline.query.audience.Audiences;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout shows on every page: whose plan, who is signed in, and where in the menu we are. */
@ControllerAdvice(annotations = Controller.class)
@EnableConfigurationProperties(Council.class)
class PageFrame {

    private final Council council;
    private final Audiences audiences;

    PageFrame(Council council, Audiences audiences) {
        this.council = council;
        this.audiences = audiences;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        model.addAttribute("council", council.name());
        model.addAttribute("signedIn", request.getRemoteUser());
        model.addAttribute("audience", audiences.of(request.getUserPrincipal()));
        model.addAttribute(
                "address", hasFailed(request) ? new Address(asked(request), List.of()) : Address.of(request));
        model.addAttribute(
                "here", asked(request).substring(request.getContextPath().length()));
    }

    /** What was asked for then may be what cannot be read. */
    private static boolean hasFailed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }

    private static String asked(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.requireNonNullElse(failed, request.getRequestURI()).toString();
    }
}
