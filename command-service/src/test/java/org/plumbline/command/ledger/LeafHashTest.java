package org.plumbline.command.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.eventstore.EventStoreDatabase.append;
import static org.plumbline.command.eventstore.EventStoreDatabase.ledger;
import static org.plumbline.command.eventstore.EventStoreDatabase.sequence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.eventstore.EventStoreDatabase.Placed;

/** The leaf of RFC 6962, section 2.1, reckoned here by other means than the database's. */
class LeafHashTest {

    private static final List<String> TEXTS = List.of(
            "{}",
            "",
            " ",
            "'",
            "\"'; drop table x; --",
            "back\\slash \\x00 \\u0000 \\n",
            "tab\tand\r\nline\nbreaks",
            "Llŷn a'r Fro: ŵ, ŷ, é, ß, ﬁ",
            "e\u0301 is not \u00e9",
            "日本語 – العربية – עברית",
            "\ud83d\udc69\u200d\ud83d\udc67 outside the first plane",
            "x".repeat(70_000));

    @Test
    void a_stored_leaf_is_the_hash_of_the_exact_stored_texts() throws Exception {
        EventStoreDatabase database = EventStoreDatabase.create();
        try (Connection app = database.app()) {
            for (int i = 0; i < TEXTS.size(); i++) {
                append(app, "event-" + i + "-é", "aggregate-ŵ", i, TEXTS.get(i));
            }
            sequence(app, 100);
            assertThat(ledger(app)).extracting(Placed::leaf).isEqualTo(leaves(app));
            assertThat(ledger(app))
                    .extracting(Placed::leaf)
                    .hasSameSizeAs(TEXTS)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void moving_text_from_one_field_to_the_next_makes_another_leaf() throws Exception {
        assertThat(leaf(List.of("ab", "c"))).isNotEqualTo(leaf(List.of("a", "bc")));
        EventStoreDatabase database = EventStoreDatabase.create();
        try (Connection app = database.app()) {
            append(app, "ab", "c", 0, "{}");
            sequence(app, 100);
            append(app, "a", "bc", 0, "{}");
            sequence(app, 100);
            assertThat(ledger(app))
                    .extracting(Placed::leaf)
                    .isEqualTo(leaves(app))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> leaves(Connection connection)
            throws SQLException, IOException, NoSuchAlgorithmException {
        List<String> leaves = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select event_id, type, aggregate_id, sequence_number, name, revision, payload, metadata,
                           recorded_at
                      from event_store.domain_event order by global_index\
                    """)) {
            while (row.next()) {
                List<String> fields = new ArrayList<>();
                for (int column = 1; column <= 9; column++) {
                    fields.add(row.getString(column));
                }
                leaves.add(leaf(fields));
            }
        }
        return leaves;
    }

    private static String leaf(List<String> fields) throws IOException, NoSuchAlgorithmException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(0);
        for (String field : fields) {
            byte[] text = field.getBytes(UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }
}
