package org.plumbline.command.measure;

import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.kernel.rules.InForce;

/**
 * What decisions on a measure need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param home for a new measure
 * @param meeting the meeting a decision names, when there is such a meeting
 * @param inForce what the board of the inspection goes by on the day
 */
public record MeasureFacts(Optional<Home> home, Optional<BoardMeeting> meeting, InForce inForce) {

    /** Where a new measure belongs. */
    public record Home(String authority, String inspectionId) {}

    public static MeasureFacts none() {
        return new MeasureFacts(Optional.empty(), Optional.empty(), InForce.standard());
    }

    public static MeasureFacts defining(String authority, String inspectionId) {
        return new MeasureFacts(Optional.of(new Home(authority, inspectionId)), Optional.empty(), InForce.standard());
    }

    public static MeasureFacts meeting(Optional<BoardMeeting> meeting) {
        return new MeasureFacts(Optional.empty(), meeting, InForce.standard());
    }

    public MeasureFacts under(InForce rules) {
        return new MeasureFacts(home, meeting, rules);
    }
}
