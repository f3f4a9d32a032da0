package org.plumbline.query.copy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Rows for PostgreSQL's {@code COPY … FROM STDIN} in its text format, which costs the server about half of what the same
 * rows cost as arrays of parameters. A value is told by its text; there are no nulls.
 */
public final class Copy {

    private final String statement;
    private final StringBuilder rows = new StringBuilder(64 * 1024);
    private boolean isInRow;

    public Copy(String table, List<String> columns) {
        this.statement = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
    }

    public Copy value(Object value) {
        if (isInRow) {
            rows.append('\t');
        }
        isInRow = true;
        append(value.toString());
        return this;
    }

    public void endRow() {
        rows.append('\n');
        isInRow = false;
    }

    /** Writes the rows in the connection's transaction. */
    public void into(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Long stretches without a special character are appended whole; most values are one. */
    private void append(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '\\' && (c == '\\' || c == '\n' || c == '\t' || c == '\r')) {
                rows.append(text, from, i).append('\\').append(letter(c));
                from = i + 1;
            }
        }
        rows.append(text, from, text.length());
    }

    private static char letter(char special) {
        return switch (special) {
            case '\n' -> 'n';
            case '\t' -> 't';
            case '\r' -> 'r';
            default -> special;
        };
    }
}
