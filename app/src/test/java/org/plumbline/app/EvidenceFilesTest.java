package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.platform.people.SubjectKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of evidence: what is taken, what waits for a second pair of eyes, and what is destroyed by order. */
class EvidenceFilesTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 7, 7, 7};

    private final String action = Story.shared().action();

    @Test
    void a_file_that_is_named_must_be_sent_and_be_what_it_says() {
        API.post("ao", "/api/evidence", """
                        {'actionId':'%s','title':'Audit','type':'AUDIT','fileName':'audit.txt','mediaType':'text/plain',
                         'sha256':'%s'}""".formatted(action, "c".repeat(64))).isRefused("FILE_NOT_SENT");
        upload("ao", "audit.pdf", "application/pdf", "Plain words".getBytes(StandardCharsets.UTF_8))
                .isRefused("UNSUPPORTED_TYPE");
        upload("ao", "audit.txt", "text/plain", new byte[] {(byte) 0xe9, 0, 1}).isRefused("UNSUPPORTED_TYPE");
        upload("ao", "Child_A.txt", "text/plain", "Plain words".getBytes(StandardCharsets.UTF_8))
                .isRefused("POSSIBLE_PERSONAL_DATA");
    }

    @Test
    void a_file_made_to_be_hard_to_read_is_refused_as_that() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<a>".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        }
        upload("ao", "audit.docx", WORD, bomb.toByteArray()).isRefused("TOO_COMPLEX");
        assertThat(API.upload("pm", "/api/report-imports", "report.pdf", "application/pdf", deepPdf())
                        .hasStatus(422)
                        .text("code"))
                .isIn("TOO_COMPLEX", "TRUNCATED");
    }

    /** Values within values. */
    private static byte[] deepPdf() {
        return ("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000)
                        + "\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_file_that_is_too_large_and_a_name_that_is_too_long_are_told_as_that() {
        byte[] large = new byte[25 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(upload("ao", "audit.txt", "text/plain", large).hasStatus(413).text("code"))
                .isEqualTo("TOO_LARGE");
        byte[] file = "Plain words".getBytes(StandardCharsets.UTF_8);
        assertThat(upload("ao", "a".repeat(1_000) + ".txt", "text/plain", file)
                        .hasStatus(400)
                        .body()
                        .toString())
                .contains("fileName", "at most 300 characters");
        assertThat(API.upload("pm", "/api/report-imports", "a".repeat(1_000) + ".pdf", "application/pdf", file)
                        .hasStatus(400)
                        .body()
                        .toString())
                .contains("a name of more than 300 characters");
    }

    @Test
    void a_picture_counts_for_nothing_until_a_second_person_looked_at_it() {
        String id =
                upload("ao", "board.png", "image/png", PICTURE).hasStatus(201).id();
        assertThat(kept(id, 1, "concern")).isEqualTo("NOT_LOOKED_THROUGH");
        API.post("ao", "/api/actions/" + action + "/completion-claim", "{'evidenceIds':['" + id + "']}")
                .hasStatus(422);
        API.post("ao", "/api/evidence/" + id + "/release", "{}").isRefused("SAME_PERSON");
        API.post("qa", "/api/evidence/" + id + "/release", "{}").hasStatus(200);
        assertThat(kept(id, 2, "concern")).isEmpty();
    }

    @Test
    void a_file_destroyed_by_order_is_gone_with_its_key_and_an_older_back_up_does_not_bring_it_back() {
        byte[] content = "Words that should not have been here".getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.of(content);
        String id =
                upload("ao", "notes.txt", "text/plain", content).hasStatus(201).id();
        String destruction = "/api/evidence/" + id + "/file-destruction";
        assertThat(Tables.holding("Words that should not have been here")).isEmpty();
        List<byte[]> backedUp = stored(sha256);
        assertThat(opened(sha256, backedUp)).containsExactly(content);
        String hold = "/api/inspections/" + Story.shared().inspection() + "/legal-hold";
        API.post("clerk", hold, "{'reason':'An inquiry asked to keep everything.'}")
                .hasStatus(200);
        API.post("clerk", hold, "{'reason':'Again.'}").isRefused("LEGAL_HOLD");
        API.post("dpo", destruction, "{'ground':'It named somebody.'}").isRefused("LEGAL_HOLD");
        API.post("dpo", hold + "-lifting", "{'reason':'The inquiry ended.'}").hasStatus(200);
        API.post("dpo", hold + "-lifting", "{'reason':'Again.'}").isRefused("NO_LEGAL_HOLD");
        API.post("pm", destruction, "{'ground':'It named somebody.'}").hasStatus(403);
        API.post("dpo", destruction, "{'ground':'It named somebody.'}").hasStatus(200);
        assertThat(stored(sha256)).isEmpty();
        assertThat(opened(sha256, backedUp)).isEmpty();
        assertThat(kept(id, 1, "standing")).isEqualTo("DESTROYED");
        API.post("dpo", destruction, "{'ground':'It named somebody.'}").isRefused("FILE_DESTROYED");
        upload("ao", "notes.txt", "text/plain", content).isRefused("FILE_DESTROYED");
    }

    @Test
    void a_file_destroyed_while_it_is_set_apart_is_found_among_the_destroyed() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 8, 8, 8};
        String id =
                upload("ao", "wall.png", "image/png", picture).hasStatus(201).id();
        Api.Answer destroyed = API.post(
                        "dpo", "/api/evidence/" + id + "/file-destruction", "{'ground':'It named somebody.'}")
                .hasStatus(200);
        API.read("/api/evidence/" + id, destroyed);
        String list = "/api/evidence?pageSize=1000&actionId=" + action + "&state=";
        assertThat(API.get("ia", list + "DESTROYED").body().toString()).contains(id);
        assertThat(API.get("ia", list + "QUARANTINED").body().toString()).doesNotContain(id);
    }

    private static String kept(String id, int version, String field) {
        return API.get("ia", "/api/evidence/" + id + "?after=" + id + ":" + version)
                .hasStatus(200)
                .body()
                .at("/kept/" + field)
                .asString("");
    }

    private static List<byte[]> stored(String sha256) {
        return RunningApp.context()
                .getBean(JdbcClient.class)
                .sql("select content from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("content"))
                .list();
    }

    private static List<byte[]> opened(String sha256, List<byte[]> sealed) {
        SubjectKeys keys = RunningApp.context().getBean(SubjectKeys.class);
        return sealed.stream()
                .flatMap(content -> keys.open("file:" + sha256, content).stream())
                .toList();
    }

    private Api.Answer upload(String by, String name, String type, byte[] content) {
        return API.upload(
                by, "/api/evidence", name, type, content, "actionId", action, "title", "Seen", "type", "AUDIT");
    }
}
