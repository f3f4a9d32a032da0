package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Council.Inspected;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.platform.accounts.DemoAccount;
import tools.jackson.databind.JsonNode;

/** What scrutiny and advisers read is what was published, with offices in the place of account ids: on every address. */
class PublishedOnlyTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89964");
    private static final List<String> READERS = List.of("scr", "ext");

    /** What every word begins with that is being prepared. */
    private static final String DRAFT = "Quillwort";

    private static final String PEOPLE = DemoAccount.ALL.stream()
            .map(DemoAccount::name)
            .filter(name -> !READERS.contains(name))
            .collect(Collectors.joining("|"));

    /** An account id by itself; some are also words that a sentence may hold. */
    private static final Pattern ON_A_PAGE = Pattern.compile(
            "(?<![\\w/-])(" + PEOPLE.replaceAll("\\b(chair|clerk)\\d?\\|?", "").replaceAll("\\|$", "") + ")(?![\\w-])");

    private static final LocalDate YESTERDAY = Council.TODAY.minusDays(1);

    private final Map<String, List<String>> ids = new HashMap<>();

    @Test
    void no_account_id_no_draft_and_nothing_of_a_meeting_before_its_papers_or_minutes_is_on_any_address() {
        toldInFull();
        for (String user : READERS) {
            Pages pages = Pages.signedIn(user);
            List<String> wrong = addresses().toList().parallelStream()
                    .flatMap(address -> wrong(user, pages, address))
                    .toList();
            assertThat(wrong).as(user).isEmpty();
        }
        Pages officers = Pages.signedIn("pm");
        assertThat(addresses()
                        .flatMap(address -> wrong("pm", officers, address))
                        .limit(30))
                .as("this test would notice")
                .hasSize(30);
    }

    @Test
    void a_plan_is_open_from_its_first_published_version_on_and_says_what_that_version_says() {
        Inspected inspected = published();
        String plan = plan(inspected, "Sedge practice");
        for (String user : READERS) {
            API.get(user, "/api/plans/" + plan).hasStatus(404);
            API.get(user, "/api/plans/" + plan + "/versions/1").hasStatus(404);
        }
        frozenAndLive(plan, inspected, "Sedge practice");
        for (String user : READERS) {
            JsonNode told = API.get(user, "/api/plans/" + plan).hasStatus(200).body();
            assertThat(told.at("/priorities")).hasSize(1);
            assertThat(told.at("/priorities/0/sro").asString()).isEqualTo("Director of Practice");
            assertThat(told.at("/state").asString()).isEqualTo("LIVE");
            API.get(user, "/api/plans/" + plan + "/versions/1").hasStatus(200);
        }
        API.post("pm", "/api/plans/" + plan + "/refresh", "{'reason':'A visit'}")
                .hasStatus(200);
        long version = priority(plan, "Sedge housing").body().get("version").asLong();
        API.get("ia", "/api/plans/" + plan + "?after=" + plan + ":" + version).hasStatus(200);
        for (String user : READERS) {
            JsonNode told = API.get(user, "/api/plans/" + plan).hasStatus(200).body();
            assertThat(told.at("/priorities")).hasSize(1);
            assertThat(told.at("/state").asString()).isEqualTo("LIVE");
        }
        assertThat(API.get("pm", "/api/plans/" + plan).body().at("/priorities")).hasSize(2);
    }

    @Test
    void a_meeting_is_open_once_its_papers_are_published_and_what_was_said_there_once_its_minutes_are_agreed() {
        Inspected inspected = published();
        String meeting = COUNCIL.meeting(inspected.id(), YESTERDAY);
        String path = "/api/meetings/" + meeting;
        long considered = API.post(
                        "clerk",
                        path + "/considerations",
                        "{'targets':['" + inspected.recommendationIds().getFirst()
                                + "'],'note':'Sedge note','effectiveOn':'" + YESTERDAY + "'}")
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
        read(path, meeting, considered);
        READERS.forEach(user -> API.get(user, path).hasStatus(404));
        long agreed = COUNCIL.agreed(inspected.id(), meeting, YESTERDAY);
        read(path, meeting, agreed);
        for (String user : READERS) {
            JsonNode told = API.get(user, path).hasStatus(200).body();
            assertThat(told.at("/considered/0/note").asString()).isEqualTo("Sedge note");
            assertThat(told.get("present"))
                    .isNotEmpty()
                    .allMatch(p -> p.asString().equals("Board member"));
        }
        Api.Answer coming = API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + inspected.id() + "','title':'Board to come','heldOn':'"
                                + Council.TODAY.plusDays(30) + "','quorum':2}")
                .hasStatus(201);
        READERS.forEach(user -> API.get(user, "/api/meetings/" + coming.id()).hasStatus(404));
        Api.Answer papers = API.post("clerk", "/api/meetings/" + coming.id() + "/papers", "{}")
                .hasStatus(200);
        read(
                "/api/meetings/" + coming.id(),
                coming.id(),
                papers.body().get("version").asLong());
        READERS.forEach(user -> assertThat(API.get(user, "/api/meetings/" + coming.id())
                        .hasStatus(200)
                        .body()
                        .get("title")
                        .asString())
                .isEqualTo("Board to come"));
    }

    @Test
    void nobody_is_found_by_an_id_that_is_not_told() {
        toldInFull();
        for (String user : READERS) {
            assertThat(API.get(user, "/api/actions?owner=ao")
                            .body()
                            .get("total")
                            .asInt())
                    .isZero();
        }
    }

    /** One of everything about a published inspection, with what is published of it and what is not. */
    private void toldInFull() {
        Inspected inspected = published();
        String recommendation = inspected.recommendationIds().getFirst();
        has("inspections", inspected.id());
        has("report-imports", inspected.id());
        has("recommendations", recommendation);
        String action = API.post("pm", "/api/actions", Council.action(List.of(recommendation)))
                .hasStatus(201)
                .id();
        has("actions", action);
        API.post(
                        "ao",
                        "/api/actions/" + action + "/progress",
                        "{'narrative':'On the way','forecastOn':'2026-12-31','selfRating':'AT_RISK'}")
                .hasStatus(200);
        API.post(
                        "ao",
                        "/api/actions/" + action + "/due-date-proposals",
                        "{'to':'2026-01-31','reasonCode':'PARTNER_DELAY','reason':'A cabinet meets in January'}")
                .hasStatus(200);
        String evidence = COUNCIL.evidence(action, "Open minutes", "classification", "PUBLIC");
        has("evidence", evidence);
        has("evidence", COUNCIL.evidence(action, DRAFT + " minutes"));
        API.post("ao", "/api/actions/" + action + "/completion-claim", "{'evidenceIds':['" + evidence + "']}")
                .hasStatus(200);
        has(
                "risks",
                API.post("pm", "/api/risks", """
                        {'inspectionId': '%s', 'title': 'Staff leave', 'cause': 'Age', 'event': 'They leave',
                         'consequence': 'Waiting', 'recommendationIds': ['%s'], 'ownerRole': 'Manager', 'owner': 'ao',
                         'reviewOn': '2030-01-01'}""".formatted(inspected.id(), recommendation))
                        .hasStatus(201)
                        .id());
        String plan = plan(inspected, "Leadership");
        frozenAndLive(plan, inspected, "Leadership");
        API.post("pm", "/api/plans/" + plan + "/refresh", "{'reason':'" + DRAFT + " reason'}")
                .hasStatus(200);
        priority(plan, DRAFT + " priority");
        has("plans", plan);
        Inspected other = published();
        has("plans", plan(other, DRAFT + " title"));
        has("inspections", other.id());
        String held = COUNCIL.meeting(inspected.id(), YESTERDAY);
        API.post(
                        "bm",
                        "/api/meetings/" + held + "/challenges",
                        "{'targets':['" + recommendation + "'],'question':'Why so late?','effectiveOn':'" + YESTERDAY
                                + "'}")
                .hasStatus(200);
        COUNCIL.agreed(inspected.id(), held, YESTERDAY);
        has("meetings", held);
        String open = COUNCIL.meeting(inspected.id());
        Api.Answer last = API.post(
                        "clerk",
                        "/api/meetings/" + open + "/considerations",
                        "{'targets':['" + recommendation + "'],'note':'" + DRAFT + " note'}")
                .hasStatus(200);
        has("meetings", open);
        read("/api/meetings/" + open, open, last.body().get("version").asLong());
    }

    private void has(String kind, String id) {
        ids.computeIfAbsent(kind, none -> new ArrayList<>()).add(id);
    }

    private Stream<String> addresses() {
        Stream<String> lists = AudienceTest.LISTS.stream().map(list -> list + "?pageSize=1000");
        Stream<String> boards = ids.getOrDefault("inspections", List.of()).stream()
                .flatMap(id -> Stream.of("/board?inspection=" + id, "/api/meetings?inspectionId=" + id));
        Stream<String> items = AudienceTest.routes().stream()
                .filter(route -> route.contains("{id}"))
                .flatMap(route -> ids.getOrDefault(kind(route), List.of()).stream()
                        .flatMap(id -> Stream.of("", "?asAt=999999999")
                                .map(past -> route.replaceFirst("\\{[^}]*}", id).replaceAll("\\{[^}]*}", "1") + past)));
        String about = ids.entrySet().stream()
                .map(kind -> kind.getKey().replaceFirst("s$", "") + "Id="
                        + kind.getValue().getFirst())
                .collect(Collectors.joining("&"));
        Stream<String> steps = CommandCatalogue.ALL.stream()
                .map(type -> "/steps/" + type.type().getSimpleName() + "?" + about);
        return Stream.of(lists, boards, items, steps).flatMap(all -> all);
    }

    private static String kind(String route) {
        String kind = route.replace("/api/", "/").split("/")[1];
        return AudienceTest.KINDS.getOrDefault(kind, kind);
    }

    private static Stream<String> wrong(String user, Pages pages, String address) {
        List<String> found = new ArrayList<>();
        if (address.startsWith("/api/")) {
            Api.Answer answer = API.get(user, address);
            people(answer.body()).forEach(found::add);
            if (answer.body().toString().contains(DRAFT)) {
                found.add(DRAFT);
            }
        } else {
            String page = pages.open(address).body();
            String said =
                    page.replaceAll("(?s)<(script|style|header).*?</\\1>", " ").replaceAll("<[^>]*>", " ");
            ON_A_PAGE.matcher(said).results().forEach(match -> found.add(match.group()));
            Pattern.compile("=\"(" + PEOPLE + ")\"").matcher(page).results().forEach(match -> found.add(match.group()));
            if (page.contains(DRAFT)) {
                found.add(DRAFT);
            }
        }
        return found.stream().distinct().map(what -> address + " tells " + what);
    }

    /** The account ids that stand by themselves anywhere in it. */
    private static Stream<String> people(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString()).filter(text -> text.matches(PEOPLE))
                : node.valueStream().flatMap(PublishedOnlyTest::people);
    }

    private static Inspected published() {
        Inspected inspected = COUNCIL.inspection(FirstDays.next(), 2);
        Api.Answer published = API.post(
                        "pm", "/api/inspections/" + inspected.id() + "/publication", "{'publishedOn':'2025-03-03'}")
                .hasStatus(200);
        read(
                "/api/inspections/" + inspected.id(),
                inspected.id(),
                published.body().get("version").asLong());
        return inspected;
    }

    private static void read(String path, String id, long version) {
        API.get("ia", path + "?after=" + id + ":" + version).hasStatus(200);
    }

    private static String plan(Inspected inspected, String title) {
        Api.Answer drafted = API.post("pm", "/api/plans", """
                        {'inspectionIds': ['%s'], 'title': '%s', 'startsOn': '2025-03-01', 'endsOn': '2026-12-31',
                         'chain': 'board'}""".formatted(inspected.id(), title))
                .hasStatus(201);
        read("/api/plans/" + drafted.id(), drafted.id(), 0);
        return drafted.id();
    }

    private static Api.Answer priority(String plan, String title) {
        return API.post(
                        "pm",
                        "/api/plans/" + plan + "/priorities",
                        "{'title':'" + title + "','sroOffice':'Director of Practice','sro':'sro'}")
                .hasStatus(200);
    }

    private static void frozenAndLive(String plan, Inspected inspected, String title) {
        String path = "/api/plans/" + plan;
        API.post(
                        "pm",
                        path + "/priorities/" + priority(plan, title).text("priorityId") + "/recommendations",
                        "{'recommendationId':'" + inspected.recommendationIds().getFirst() + "'}")
                .hasStatus(200);
        API.post("pm", path + "/versions", "{}").hasStatus(200);
        API.post(
                        "chair",
                        path + "/approval",
                        "{'versionNumber':1,'body':'Improvement Board','meetingId':'" + COUNCIL.meeting(inspected.id())
                                + "'}")
                .hasStatus(200);
        Api.Answer live = API.post("pm", path + "/going-live", "{}").hasStatus(200);
        read(path, plan, live.body().get("version").asLong());
    }

    /** No two inspections of an authority begin on one day. */
    private static final class FirstDays {

        private static LocalDate last = LocalDate.of(2025, 1, 6);

        static synchronized LocalDate next() {
            last = last.plusDays(1);
            return last;
        }
    }
}
