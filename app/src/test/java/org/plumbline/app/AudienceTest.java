package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.audience.Sight;
import org.plumbline.platform.commands.ExampleCommand;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What is not for somebody is on no page, in no answer and in no metric, whatever is asked and from whatever time. */
class AudienceTest {

    /** What stands in the place of an id, by the part of the path before it. */
    static final Map<String, String> KINDS = Map.of("imports", "inspections");

    /** Told to whoever asks and made from no inspection. */
    private static final Set<String> ABOUT_NOTHING = Set.of(
            "/api/frameworks",
            "/api/approval-chains",
            "/api/projections",
            "/api/people",
            "/api/people/{id}",
            "/api/people/{id}/history",
            "/api/screenings",
            "/api/screenings/{id}",
            "/api/screenings/{id}/history",
            "/api/access-log",
            "/access-log",
            "/api/incidents",
            "/api/incidents/{id}",
            "/api/legal-holds",
            "/api/legal-holds/{id}",
            "/accessibility",
            "/frameworks",
            "/sign-in",
            "/privacy",
            "/error",
            "/v3/api-docs",
            "/v3/api-docs.yaml");

    static final Set<String> LISTS = Set.of(
            "/",
            "/board",
            "/recommendations",
            "/actions",
            "/my-actions",
            "/measures",
            "/risks",
            "/imports",
            "/meetings",
            "/visits",
            "/plans",
            "/obligations",
            "/evidence",
            "/history",
            "/api/inspections",
            "/api/report-imports",
            "/api/recommendations",
            "/api/actions",
            "/api/evidence",
            "/api/measures",
            "/api/meetings",
            "/api/risks",
            "/api/visits",
            "/api/plans",
            "/api/obligations",
            "/api/item-publications",
            "/api/events");

    private static final List<Hidden> ALL = List.of(Hidden.underEmbargo(), Hidden.restricted(), Hidden.sensitive());
    private static final Api API = new Api(RunningApp.port());

    @Test
    void a_route_that_nobody_thought_of_is_noticed() {
        List<String> unlisted = routes().stream()
                .filter(route -> !ABOUT_NOTHING.contains(route) && !LISTS.contains(route) && !isOfAnItem(route))
                .toList();
        assertThat(unlisted).as("say here what of it is open to whom").isEmpty();
        assertThat(routes()).containsAll(LISTS);
    }

    @Test
    void only_what_is_published_is_read_by_those_for_whom_it_is_published() {
        assertThat(told("scr", ALL)).isEmpty();
        for (String user : List.of("ext", "adm")) {
            for (Hidden hidden : ALL) {
                assertThat(itemsThatTell(user, hidden)).as(user).isEmpty();
            }
        }
    }

    @Test
    void a_member_of_the_board_reads_all_but_what_one_persons_case_stands_behind() {
        assertThat(itemsThatTell("bm", ALL.get(1))).isEmpty();
        for (Hidden open : List.of(ALL.get(0), ALL.get(2))) {
            assertThat(itemsThatTell("bm", open)).as(open.framework()).hasSizeGreaterThan(20);
        }
    }

    @Test
    void whoever_may_not_read_something_does_nothing_to_it() {
        Hidden hidden = ALL.get(1);
        Map<String, Object> known = new HashMap<>();
        hidden.ids().forEach((plural, id) -> known.put(plural.replaceFirst("s$", "") + "Id", id));
        known.put("targets", List.of(String.valueOf(hidden.ids().get("recommendations"))));
        List<String> asked = new ArrayList<>();
        for (CommandType row : CommandCatalogue.ALL) {
            for (DemoAccount account : DemoAccount.ALL) {
                if (row.isFor(account.role()) && !Sight.of(account.role()).isWhole()) {
                    ExampleCommand example = ExampleCommand.of(row, known, Map.of());
                    if (names(example, hidden)) {
                        API.postAsIs(
                                        account.name(),
                                        example.url(),
                                        example.body().toString())
                                .hasStatus(404);
                        asked.add(row.type().getSimpleName());
                    }
                }
            }
        }
        assertThat(asked).contains("RaiseChallenge", "DeclareInterest", "WithdrawInterest");
        String open = "/api/meetings/" + ALL.get(2).ids().get("meetings") + "/challenges";
        API.post("bm", open, "{'targets':['" + hidden.ids().get("recommendations") + "'],'question':'Why?'}")
                .hasStatus(404);
        API.post("bm", open, "{'targets':['" + ALL.get(2).ids().get("recommendations") + "'],'question':'Why?'}")
                .hasStatus(200);
    }

    private static boolean names(ExampleCommand example, Hidden hidden) {
        return hidden.ids().values().stream()
                .anyMatch(id ->
                        example.url().contains(id) || example.body().toString().contains(id));
    }

    @Test
    void the_auditor_reads_it_all_so_this_test_would_notice() {
        for (Hidden hidden : ALL) {
            assertThat(told("ia", List.of(hidden))).as(hidden.framework()).hasSizeGreaterThan(60);
        }
    }

    @Test
    void what_is_published_is_open_with_a_line_that_says_what_is_left_out() {
        Story story = Story.shared();
        API.get("scr", "/api/recommendations/" + story.recommendation()).hasStatus(200);
        API.get("scr", "/api/recommendations/" + story.recommendation() + "/history")
                .hasStatus(403);
        assertThat(API.get("scr", "/api/actions?inspectionId=" + story.inspection())
                        .body()
                        .at("/total")
                        .asInt())
                .isPositive();
        String page = Pages.signedIn("scr")
                .open("/recommendations/" + story.recommendation())
                .body();
        assertThat(page).contains("You see what has been published.").doesNotContain("id=\"history\"");
        assertThat(Pages.signedIn("ia")
                        .open("/recommendations/" + story.recommendation())
                        .body())
                .contains("id=\"history\"")
                .doesNotContain("You see what has been published.");
    }

    @Test
    void what_a_letter_says_is_open_once_the_letter_is_published() {
        Visited visited = new Visited(API, "89935");
        API.post(
                        "pm",
                        "/api/inspections/" + visited.inspection() + "/publication",
                        "{'publishedOn':'2024-03-20','effectiveOn':'2024-03-20'}")
                .hasStatus(200);
        String visit = visited.spoken("2024-09-10", "2024-09-11");
        visited.letter(visit, "2024-10-01", 1);
        Api.Answer found =
                API.post("qa", "/api/visits/" + visit + "/findings", """
                        {'direction': 'INSUFFICIENT', 'quote': 'Seldom supervised.', 'page': 3,
                         'newConcern': 'The frequency of supervision.', 'effectiveOn': '2024-10-02'}""").hasStatus(200);
        String concern = "/api/recommendations/" + found.text("recommendationId");
        API.get("ia", concern + "?after=" + found.text("recommendationId") + ":0")
                .hasStatus(200);
        API.post("dcs", concern + "/response", "{'decision':'ACCEPTED'}").hasStatus(200);
        String action = API.post("pm", "/api/actions", Council.action(List.of(found.text("recommendationId"))))
                .hasStatus(201)
                .id();
        API.get("ia", "/api/actions/" + action + "?after=" + action + ":0").hasStatus(200);
        API.get("scr", "/api/recommendations/" + visited.recommendation(1)).hasStatus(200);
        API.get("scr", concern).hasStatus(404);
        API.get("scr", "/api/actions/" + action).hasStatus(404);
        API.get("scr", "/api/visits/" + visit).hasStatus(404);
        API.get("scr", concern + "?effectiveOn=2024-10-02").hasStatus(404);
        Api.Answer published = API.post(
                        "pm",
                        "/api/visits/" + visit + "/letter/publication",
                        "{'publishedOn':'2024-11-01','overrideReason':'Policy.','effectiveOn':'2024-11-01'}")
                .hasStatus(200);
        API.get(
                        "ia",
                        "/api/visits/" + visit + "?after=" + visit + ":"
                                + published.body().get("version"))
                .hasStatus(200);
        API.get("scr", concern).hasStatus(200);
        API.get("scr", "/api/actions/" + action).hasStatus(200);
        API.get("scr", "/api/visits/" + visit).hasStatus(200);
    }

    @Test
    void whoever_waits_for_what_they_may_not_see_waits_as_for_what_there_is_not() {
        String hidden = ALL.getFirst().ids().get("actions");
        List<String> ids = List.of(hidden + ":0", "unheard-of:0", Story.shared().recommendation() + ":0");
        List<JsonNode> heard = ids.parallelStream()
                .map(id -> API.get("scr", "/api/recommendations?pageSize=1&after=" + id)
                        .hasStatus(200)
                        .body())
                .toList();
        assertThat(heard)
                .extracting(answer -> answer.get("caughtUp").asBoolean())
                .containsExactly(false, false, true);
        assertThat(API.get("bm", "/api/actions?pageSize=1&after=" + hidden + ":0")
                        .body()
                        .get("caughtUp")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_history_is_found_under_the_kind_of_its_thing_alone() {
        String action = ALL.getFirst().ids().get("actions");
        API.get("ia", "/api/actions/" + action + "/history").hasStatus(200);
        API.get("ia", "/api/risks/" + action + "/history").hasStatus(404);
        API.get("clerk", "/api/actions/" + action + "/history").hasStatus(200);
        API.get("clerk", "/api/events").hasStatus(403);
        API.get("ao", "/api/actions/" + action + "/history").hasStatus(403);
    }

    @Test
    void no_metric_tells_of_what_is_under_embargo_or_of_one_persons_case() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String scraped = http.send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + RunningApp.managementPort() + "/actuator/prometheus"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(scraped)
                    .contains("authority=\"89933\"")
                    .doesNotContain("authority=\"89931\"", "authority=\"89932\"", Hidden.WORD, "framework=\"LGSCO\"");
        }
    }

    /** The addresses whose answer holds the word. */
    private static List<String> told(String user, List<Hidden> hidden) {
        Pages pages = Pages.signedIn(user);
        return addresses(hidden)
                .parallel()
                .filter(address -> body(user, pages, address).contains(Hidden.WORD))
                .toList();
    }

    private static List<String> itemsThatTell(String user, Hidden hidden) {
        Pages pages = Pages.signedIn(user);
        return ofItems(hidden)
                .parallel()
                .filter(address -> body(user, pages, address).contains(hidden.word()))
                .toList();
    }

    private static String body(String user, Pages pages, String address) {
        return address.startsWith("/api/")
                ? API.get(user, address).body().toString()
                : pages.open(address).body();
    }

    private static Stream<String> addresses(List<Hidden> hidden) {
        return Stream.concat(
                        Stream.concat(LISTS.stream(), ABOUT_NOTHING.stream().filter(route -> !route.contains("{"))),
                        hidden.stream().flatMap(AudienceTest::ofItems))
                .flatMap(address -> address.contains("?")
                        ? Stream.of(address)
                        : address.equals("/api/events")
                                ? Stream.of(address + "?limit=10000")
                                : Stream.of(
                                        address + "?pageSize=1000",
                                        address + "?pageSize=1000&asAt=999999999",
                                        address + "?pageSize=1000&effectiveOn=2030-01-01"));
    }

    private static Stream<String> ofItems(Hidden hidden) {
        Stream<String> routes = routes().stream()
                .filter(AudienceTest::isOfAnItem)
                .filter(route -> !route.startsWith("/steps/") && !route.contains("{number}"))
                .map(route -> filled(route, hidden));
        Stream<String> lists = LISTS.stream()
                .filter(list -> list.startsWith("/api/") || list.equals("/board") || list.equals("/history"))
                .flatMap(list -> Stream.of(
                        list + "?inspectionId=" + hidden.ids().get("inspections"),
                        list + "?recommendationId=" + hidden.ids().get("recommendations"),
                        list + "?inspection=" + hidden.ids().get("inspections"),
                        list + "?actionId=" + hidden.ids().get("actions"),
                        list + "?item=" + hidden.ids().get("actions")));
        String about = "?about=" + hidden.ids().get("inspections") + "&inspectionId="
                + hidden.ids().get("inspections")
                + "&recommendationId=" + hidden.ids().get("recommendations") + "&actionId="
                + hidden.ids().get("actions") + "&planId=" + hidden.ids().get("plans");
        Stream<String> steps = CommandCatalogue.ALL.stream()
                .map(type -> "/steps/" + type.type().getSimpleName() + about);
        return Stream.of(routes, lists, steps).flatMap(all -> all);
    }

    private static boolean isOfAnItem(String route) {
        return route.equals("/steps/{name}")
                || (route.contains("{") && ALL.getFirst().ids().containsKey(kind(route)));
    }

    private static String kind(String route) {
        String kind = route.replace("/api/", "/").split("/")[1];
        return KINDS.getOrDefault(kind, kind.equals("obligations") ? "inspections" : kind);
    }

    private static String filled(String route, Hidden hidden) {
        String id =
                route.contains("/obligations/") ? clock(hidden) : hidden.ids().get(kind(route));
        return route.replaceAll("\\{[^}]*}", String.valueOf(id));
    }

    /** Where a framework starts no clock, none. */
    private static String clock(Hidden hidden) {
        return API.get("ia", "/api/obligations?inspectionId=" + hidden.ids().get("inspections"))
                .body()
                .at("/items/0/id")
                .asString("none");
    }

    /** Every address that answers to GET. */
    static Set<String> routes() {
        Map<String, RequestMappingHandlerMapping> mappings =
                new HashMap<>(RunningApp.context().getBeansOfType(RequestMappingHandlerMapping.class));
        return mappings.values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
