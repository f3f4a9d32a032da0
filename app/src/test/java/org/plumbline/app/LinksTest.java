package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Follows the links of the pages, as whoever sees most and as whoever does most. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern INTO_THE_API = Pattern.compile("(https?://[^/]*)?/(api|v3)(/.*)?");
    private static final int OF_EACH_KIND = 3;

    @Test
    void no_page_leads_a_browser_to_where_a_password_is_asked_for_in_a_window_of_its_own() {
        Story.shared();
        String plan = PlanToLookAt.id();
        List<String> wrong = new ArrayList<>();
        for (String person : List.of("ia", "pm")) {
            Pages pages = Pages.signedIn(person);
            Set<String> seen = new HashSet<>();
            Map<String, Integer> ofKind = new HashMap<>();
            Deque<String> open = new ArrayDeque<>(List.of("/", "/plans/" + plan));
            while (!open.isEmpty()) {
                String place = open.remove();
                if (!seen.add(place) || ofKind.merge(kind(place), 1, Integer::sum) > OF_EACH_KIND) {
                    continue;
                }
                HttpResponse<String> page = pages.open(place);
                assertThat(page.statusCode()).as("%s as %s", place, person).isIn(200, 403);
                if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    links(page.body()).forEach(link -> {
                        if (INTO_THE_API.matcher(link).matches()) {
                            wrong.add(place + " -> " + link);
                        } else if (link.startsWith("/") && !link.startsWith("/assets/")) {
                            open.add(link.replaceFirst("#.*", ""));
                        }
                    });
                }
            }
            assertThat(seen).as("pages seen by %s", person).hasSizeGreaterThan(30);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_content_of_a_frozen_version_is_a_file_to_keep_for_whoever_is_signed_in() {
        String plan = PlanToLookAt.id();
        Pages pages = Pages.signedIn("pm");
        assertThat(pages.get("/plans/" + plan)).contains("href=\"/plans/" + plan + "/versions/1\"");
        HttpResponse<String> content = pages.open("/plans/" + plan + "/versions/1");
        Api.Answer asAProgram = new Api(RunningApp.port()).get("pm", "/api/plans/" + plan + "/versions/1");
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"plan-version-1.json\"");
        assertThat(content.headers().firstValue("ETag"))
                .isEqualTo(asAProgram.headers().firstValue("ETag"));
        assertThat(new JsonMapper().readTree(content.body())).isEqualTo(asAProgram.body());
        assertThat(pages.open("/plans/" + plan + "/versions/7").statusCode()).isEqualTo(404);
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .filter(link -> !link.equals("/sign-out"))
                .toList();
    }

    /** Pages of one kind differ in ids and in what is asked about. */
    private static String kind(String place) {
        return URI.create(place)
                .getPath()
                .replaceAll("/[0-9a-fA-F-]{8,}(?=/|$)", "/{id}")
                .replaceAll("/\\d+(?=/|$)", "/{n}");
    }
}
