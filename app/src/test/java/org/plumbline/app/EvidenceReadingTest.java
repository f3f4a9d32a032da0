package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.platform.accounts.DemoAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The files of evidence, read by whoever may see the evidence: as they were submitted, on record, or not at all. */
class EvidenceReadingTest {

    private static final Api API = new Api(RunningApp.port());
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PLAIN = "text/plain";

    private final String action = Story.shared().action();

    @Test
    void a_file_comes_as_it_was_submitted_to_be_saved_and_never_to_be_shown() throws Exception {
        byte[] content = "<script>alert(1)</script> Signed by all.".getBytes(StandardCharsets.UTF_8);
        String id = submitted("Llŷn protocol.html", PLAIN, content);
        HttpResponse<byte[]> answer = get("qa", id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(header(answer, "Content-Type")).isEqualTo(PLAIN);
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(content.length));
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Ll%C5%B7n%20protocol.html.txt");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store, private");
        assertThat(header(answer, "ETag")).isEqualTo("\"" + Sha256.of(content) + "\"");
        JsonNode row = API.get("qa", "/api/evidence/" + id).body();
        assertThat(row.get("fileName").asString()).isEqualTo("Llŷn protocol.html");
        assertThat(row.get("mediaType").asString()).isEqualTo(PLAIN);
        assertThat(row.get("size").asInt()).isEqualTo(content.length);
        assertThat(row.get("sha256").asString()).isEqualTo(Sha256.of(content));
    }

    @Test
    void one_range_of_a_large_file_is_read_and_no_other() throws Exception {
        byte[] picture = picture(300_001);
        String id = submitted("wall.png", "image/png", picture);
        API.post("qa", "/api/evidence/" + id + "/release", "{}").hasStatus(200);
        waitFor(id, 2);
        String etag = "\"" + Sha256.of(picture) + "\"";
        assertThat(get("ao", id).body()).isEqualTo(picture);
        HttpResponse<byte[]> part = get("ao", id, "Range", "bytes=131000-262200");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(picture, 131_000, 262_201));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 131000-262200/300001");
        assertThat(get("ao", id, "Range", "bytes=-1", "If-Range", etag).body())
                .containsExactly(picture[picture.length - 1]);
        assertThat(get("ao", id, "Range", "bytes=-1", "If-Range", "\"old\"").body())
                .hasSize(picture.length);
        for (String hostile : List.of("bytes=300001-", "bytes=9-3", "bytes=0-0,2-2", "bytes=x", "bytes=-0")) {
            HttpResponse<byte[]> refused = get("ao", id, "Range", hostile);
            assertThat(refused.statusCode()).as(hostile).isEqualTo(416);
            assertThat(header(refused, "Content-Range")).isEqualTo("bytes */300001");
            assertThat(text(refused)).contains("RANGE_NOT_SATISFIABLE");
        }
        long before = readings(id).count();
        HttpResponse<byte[]> head = exchange("ao", "/api/evidence/" + id + "/file", "HEAD", BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo("300001");
        assertThat(head.body()).isEmpty();
        assertThat(readings(id)).as("nothing was read").hasSize((int) before);
    }

    @Test
    void each_reading_is_on_record() throws Exception {
        String id = submitted("minutes.txt", PLAIN, "Minutes of the board".getBytes(StandardCharsets.UTF_8));
        get("bm", id);
        Pages.signedIn("sro").open("/evidence/" + id + "/file");
        assertThat(readings(id)
                        .map(entry -> entry.get("actor").asString() + " "
                                + entry.get("kind").asString()))
                .containsExactly("sro EVIDENCE_FILE", "bm EVIDENCE_FILE");
    }

    @Test
    void whoever_sees_the_evidence_reads_its_file_and_nobody_else() throws Exception {
        String open = submitted("open.txt", PLAIN, words("open"), "classification", "PUBLIC");
        String inside = submitted("inside.txt", PLAIN, words("inside"), "classification", "OFFICIAL_SENSITIVE");
        for (DemoAccount account : DemoAccount.ALL) {
            for (String id : List.of(open, inside)) {
                int seen = API.get(account.name(), "/api/evidence/" + id).status();
                assertThat(get(account.name(), id).statusCode())
                        .as("%s %s", account.name(), id)
                        .isEqualTo(seen);
            }
        }
        assertThat(get("scr", open).statusCode()).isEqualTo(200);
        assertThat(get("scr", inside).statusCode()).isEqualTo(404);
        assertThat(exchange("nobody", "/api/evidence/" + open + "/file", "GET", BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
        for (String hostile : List.of("unheard-of", "..%2F..%2Fetc", "%00", "x".repeat(5_000), action)) {
            assertThat(exchange("ia", "/api/evidence/" + hostile + "/file", "GET", BodyHandlers.ofString())
                            .statusCode())
                    .as(hostile)
                    .isBetween(400, 499);
        }
    }

    @Test
    void what_is_in_quarantine_is_read_by_those_alone_who_judge_it() throws Exception {
        byte[] picture = picture(77);
        String id = submitted("board.png", "image/png", picture);
        waitFor(id, 1);
        for (String user : List.of("ao", "sro", "ia", "bm", "dcs", "chair", "clerk")) {
            HttpResponse<byte[]> refused = get(user, id);
            assertThat(refused.statusCode()).as(user).isEqualTo(409);
            assertThat(text(refused)).as(user).contains("EVIDENCE_QUARANTINED");
        }
        for (String user : List.of("dpo", "qa", "pm")) {
            assertThat(get(user, id).body()).as(user).isEqualTo(picture);
        }
        assertThat(readings(id).map(entry -> entry.get("kind").asString())).containsOnly("QUARANTINED_FILE");
        assertThat(get("ao", id + "/file?asAt=1").statusCode())
                .as("no past opens it")
                .isEqualTo(404);
        HttpResponse<String> page = Pages.signedIn("ao").open("/evidence/" + id + "/file");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("This evidence is in quarantine.", "board.png");
        assertThat(Pages.signedIn("ao").open("/evidence/" + id).body()).doesNotContain("/evidence/" + id + "/file");
        assertThat(Pages.signedIn("qa")
                        .open("/steps/ReleaseEvidence?evidenceId=" + id)
                        .body())
                .contains("board.png", "PNG image", Sha256.of(picture));
    }

    @Test
    void what_changed_in_the_store_reaches_nobody_and_raises_the_alarm() throws Exception {
        byte[] content = words("What was submitted");
        String id = submitted("audit.txt", PLAIN, content);
        JdbcClient jdbc = RunningApp.context().getBean(JdbcClient.class);
        String sha256 = Sha256.of(content);
        byte[] stored = jdbc.sql("select content from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query(byte[].class)
                .single();
        stored[20] ^= 1;
        double before = mismatches();
        replace(jdbc, sha256, stored);
        HttpResponse<byte[]> refused = get("qa", id);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("HASH_MISMATCH").doesNotContain("submitted\"");
        assertThat(Pages.signedIn("qa").open("/evidence/" + id + "/file").body())
                .contains("The stored file is not the one that was submitted");
        assertThat(mismatches()).isEqualTo(before + 2);
        assertThat(readings(id)).isEmpty();
        stored[20] ^= 1;
        replace(jdbc, sha256, stored);
        assertThat(get("qa", id).body()).isEqualTo(content);
    }

    @Test
    void a_file_destroyed_by_order_says_so_and_breaks_off_where_it_is_being_read() throws Exception {
        byte[] picture = picture(20_000_000);
        String id = submitted("large.png", "image/png", picture);
        waitFor(id, 1);
        try (InputStream body = exchange("pm", "/api/evidence/" + id + "/file", "GET", BodyHandlers.ofInputStream())
                .body()) {
            assertThat(body.readNBytes(10)).isEqualTo(Arrays.copyOf(picture, 10));
            API.post("dpo", "/api/evidence/" + id + "/file-destruction", "{'ground':'It named somebody.'}")
                    .hasStatus(200);
            assertThatExceptionOfType(IOException.class).isThrownBy(body::readAllBytes);
        }
        for (String user : List.of("dpo", "ao", "ia")) {
            HttpResponse<byte[]> refused = get(user, id);
            assertThat(refused.statusCode()).as(user).isEqualTo(410);
            assertThat(text(refused)).contains("FILE_DESTROYED");
        }
        waitFor(id, 2);
        assertThat(Pages.signedIn("ao").open("/evidence/" + id).body())
                .contains("large.png", "20 MB", "destroyed by order");
        assertThat(Pages.signedIn("ao").open("/evidence/" + id + "/file").statusCode())
                .isEqualTo(410);
    }

    @Test
    void a_reference_has_no_file_and_the_pages_that_ask_for_a_judgement_lead_to_those_there_are() throws Exception {
        Api.Answer reference = API.post("ao", "/api/evidence", """
                {'actionId':'%s','title':'Kept elsewhere','type':'AUDIT','reference':'Case system 7','sha256':'%s'}""".formatted(action, "d".repeat(64)))
                .hasStatus(201);
        waitFor(reference.id(), 0);
        HttpResponse<byte[]> none = get("ao", reference.id());
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(text(none)).contains("FILE_NOT_STORED");
        String id = submitted("survey.txt", PLAIN, words("Survey"));
        String link = "href=\"/evidence/" + id + "/file\"";
        Pages qa = Pages.signedIn("qa");
        for (String place : List.of(
                "/evidence/" + id,
                "/evidence?pageSize=1000",
                "/actions/" + action,
                "/recommendations/" + Story.shared().recommendation(),
                "/steps/AcceptEvidence?evidenceId=" + id,
                "/steps/GiveAssurance?recommendationId=" + Story.shared().recommendation())) {
            assertThat(qa.open(place).body()).as(place).contains(link, "survey.txt", "plain text, 6 bytes");
            if (!place.startsWith("/evidence?")) {
                assertThat(qa.open(place).body()).as(place).contains(Sha256.of("Survey"));
            }
        }
    }

    @Test
    void whoever_verifies_a_claim_reads_its_evidence_from_there() {
        String id = submitted("claimed.txt", PLAIN, words("Claimed"));
        assertThat(Pages.signedIn("sro")
                        .open("/steps/DecideCompletion?actionId=" + action)
                        .body())
                .contains("href=\"/evidence/" + id + "/file\"", "claimed.txt", Sha256.of("Claimed"));
    }

    private String submitted(String name, String type, byte[] content, String... more) {
        List<String> fields = Stream.concat(
                        Stream.of("actionId", action, "title", "Read " + name, "type", "AUDIT"), Stream.of(more))
                .toList();
        String id = API.upload("ao", "/api/evidence", name, type, content, fields)
                .hasStatus(201)
                .id();
        waitFor(id, 0);
        return id;
    }

    private static void waitFor(String id, long version) {
        API.get("ia", "/api/evidence/" + id + "?after=" + id + ":" + version).hasStatus(200);
    }

    private static byte[] words(String said) {
        return said.getBytes(StandardCharsets.UTF_8);
    }

    /** What nobody can look through; no two are alike. */
    private static byte[] picture(int size) {
        byte[] picture = new byte[size];
        new Random(size).nextBytes(picture);
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        System.arraycopy(start, 0, picture, 0, start.length);
        return picture;
    }

    private static void replace(JdbcClient jdbc, String sha256, byte[] content) {
        RunningApp.context().getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            jdbc.sql("delete from event_store.stored_file where sha256 = :sha256")
                    .param("sha256", sha256)
                    .update();
            jdbc.sql("insert into event_store.stored_file (sha256, content, sealed) values (:sha256, :content, true)")
                    .param("sha256", sha256)
                    .param("content", content)
                    .update();
        });
    }

    private static double mismatches() {
        return RunningApp.context()
                .getBean(MeterRegistry.class)
                .get("plumbline.evidence.hash.mismatches")
                .counter()
                .count();
    }

    /** The latest first. */
    private static Stream<JsonNode> readings(String id) {
        return API.get("ia", "/api/access-log?pageSize=1000")
                .hasStatus(200)
                .body()
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("item").asString().equals(id))
                .filter(entry -> entry.get("kind").asString().endsWith("_FILE"));
    }

    private static HttpResponse<byte[]> get(String user, String id, String... headers) throws Exception {
        String path = id.contains("?") ? id : id + "/file";
        return exchange(user, "/api/evidence/" + path, "GET", BodyHandlers.ofByteArray(), headers);
    }

    private static <T> HttpResponse<T> exchange(
            String user, String path, String method, HttpResponse.BodyHandler<T> body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RunningApp.port() + path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((user + ":plumbline").getBytes(StandardCharsets.UTF_8)))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), body);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
