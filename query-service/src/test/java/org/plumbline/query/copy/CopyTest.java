package org.plumbline.query.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.platform.TestDatabase;

class CopyTest {

    private static final List<String> HARD = List.of(
            "plain",
            "",
            "\\N",
            "\\.",
            "tab\there",
            "two\nlines\r\n",
            "back\\slash \\n \\t",
            "{\"a\":\"\\\"quoted\\\" and \\\\\"}",
            "Ünïcode – 漢字 🙂",
            "\u001f\u0001");

    @Test
    void every_text_arrives_as_it_was() throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table copied (number int, text text)");
            Copy copy = new Copy("copied", List.of("number", "text"));
            for (int i = 0; i < HARD.size(); i++) {
                copy.value(i).value(HARD.get(i)).endRow();
            }
            copy.into(connection);
            assertThat(texts(statement)).isEqualTo(HARD);
        }
    }

    @Test
    void nothing_is_asked_of_the_server_for_no_rows() throws Exception {
        try (Connection connection = connection()) {
            new Copy("no_such_table", List.of("number")).into(connection);
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static Connection connection() {
        return TestDatabase.connect(TestDatabase.create(), "plumbline_owner");
    }

    private static List<String> texts(Statement statement) throws Exception {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select text from copied order by number")) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
