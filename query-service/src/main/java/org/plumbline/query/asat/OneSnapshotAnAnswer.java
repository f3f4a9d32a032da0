package org.plumbline.query.asat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Gives each request that only reads its snapshot, and takes it back when the answer is complete, or failed. */
final class OneSnapshotAnAnswer {

    private OneSnapshotAnAnswer() {}

    @Component
    static final class Request extends OncePerRequestFilter {

        private final Snapshots snapshots;

        Request(Snapshots snapshots) {
            this.snapshots = snapshots;
        }

        /** Whatever changes something does so in transactions of its own. */
        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            snapshots.begin();
            try {
                chain.doFilter(request, response);
            } finally {
                snapshots.end();
            }
        }
    }

    /** A page's model is complete before the page is written. */
    record Model(Snapshots snapshots) implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
            snapshots.complete();
        }
    }

    @ControllerAdvice
    static final class Body implements ResponseBodyAdvice<Object> {

        private final Snapshots snapshots;

        Body(Snapshots snapshots) {
            this.snapshots = snapshots;
        }

        @Override
        public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
            return true;
        }

        @Override
        public @Nullable Object beforeBodyWrite(
                @Nullable Object body,
                MethodParameter answer,
                MediaType type,
                Class<? extends HttpMessageConverter<?>> converter,
                ServerHttpRequest request,
                ServerHttpResponse response) {
            snapshots.complete();
            return body;
        }
    }
}
