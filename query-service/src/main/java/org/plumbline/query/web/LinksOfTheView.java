package org.plumbline.query.web;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Every link between pages goes on looking from where one looks, so that nobody leaves the past without asking to. */
final class LinksOfTheView extends StandardLinkBuilder {

    private static final List<String> VIEW = List.of("asAt", "effectiveOn");
    private static final List<String> ALWAYS_NOW =
            List.of("/assets/", "/steps/", "/sign-in", "/sign-out", "/accessibility", "/access-log", "/frameworks");

    @Configuration
    static class Configured {
        Configured(SpringTemplateEngine templates) {
            templates.setLinkBuilder(new LinksOfTheView());
        }
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return super.processLink(
                context,
                context instanceof IWebContext web && isRead(link) && !hasFailed(web) ? looking(web, link) : link);
    }

    /** The way on from an error page is to now: what was asked for may be what was wrong. */
    private static boolean hasFailed(IWebContext web) {
        return web.getExchange().getAttributeValue(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }

    private static boolean isRead(String link) {
        return link.startsWith("/")
                && ALWAYS_NOW.stream().noneMatch(link::startsWith)
                && VIEW.stream().noneMatch(name -> link.contains(name + "="));
    }

    private static String looking(IWebContext web, String link) {
        UriComponentsBuilder looking = UriComponentsBuilder.newInstance();
        for (String name : VIEW) {
            String value = web.getExchange().getRequest().getParameterValue(name);
            if (value != null && !value.isBlank()) {
                looking.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        }
        String query = looking.build(true).getQuery();
        return query == null ? link : link + (link.contains("?") ? "&" : "?") + query;
    }
}
