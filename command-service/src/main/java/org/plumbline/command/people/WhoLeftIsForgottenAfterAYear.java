package org.plumbline.command.people;

import java.time.LocalDate;
import org.plumbline.command.people.PersonState.Left;

/** The directory keeps a leaver for one more year, and longer only while a legal hold is in force. */
final class WhoLeftIsForgottenAfterAYear {

    static final String GROUND = "The retention period of one year after leaving has ended.";

    private WhoLeftIsForgottenAfterAYear() {}

    static LocalDate due(LocalDate left) {
        return left.plusYears(1);
    }

    static boolean isDue(PersonState state, LocalDate day, boolean held) {
        return state instanceof Left left && !held && !day.isBefore(due(left.on()));
    }
}
