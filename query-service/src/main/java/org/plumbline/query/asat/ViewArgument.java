package org.plumbline.query.asat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.audience.Audiences;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets every read ask for its {@link View}, and tells the caller the position it was given. */
@Component
public final class ViewArgument implements HandlerMethodArgumentResolver {

    private final Views views;
    private final Audiences audiences;

    ViewArgument(Views views, Audiences audiences) {
        this.views = views;
        this.audiences = audiences;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == View.class;
    }

    @Override
    public View resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        View view = views.of(
                blankToNull(request.getParameter("asAt")),
                blankToNull(request.getParameter("effectiveOn")),
                change(request.getParameter("after")),
                audiences.of(request.getUserPrincipal()));
        HttpServletResponse response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        response.setHeader("Plumbline-Position", Long.toString(view.position()));
        return view;
    }

    /** A plain number is not a change to wait for but a position to read on from, as the raw history takes it. */
    private static @Nullable String change(@Nullable String after) {
        return after != null && after.matches("-?\\d+") ? null : blankToNull(after);
    }

    private static @Nullable String blankToNull(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
