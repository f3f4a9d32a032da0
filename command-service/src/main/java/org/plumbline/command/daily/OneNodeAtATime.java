package org.plumbline.command.daily;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Of several copies of this service, the one that gets the database's word does the day's work. */
@Component
class OneNodeAtATime {

    /** Anything that nothing else in the database locks. */
    private static final long DAY = 0x706c756d62L;

    private final DataSource database;

    OneNodeAtATime(DataSource database) {
        this.database = database;
    }

    /** Whether the work was done, here and now; not when another copy is at it. */
    boolean doing(BooleanSupplier work) {
        try (Connection own = database.getConnection()) {
            if (!asked(own, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                return work.getAsBoolean();
            } finally {
                asked(own, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Whose turn it is could not be asked", e);
        }
    }

    /** At once, or the connection would keep a transaction open for as long as the work takes. */
    private static boolean asked(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, DAY);
            try (ResultSet answer = statement.executeQuery()) {
                boolean isYes = answer.next() && answer.getBoolean(1);
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
                return isYes;
            }
        }
    }
}
