package org.plumbline.command.measure;

import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;

/**
 * What decisions on a measure need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param home for a new measure
 * @param meeting the meeting a decision names, when there is such a meeting
 */
public record MeasureFacts(Optional<Home> home, Optional<BoardMeeting> meeting) {

    /** Where a new measure belongs. */
    public record Home(String authority, String inspectionId) {}

    public static MeasureFacts none() {
        return new MeasureFacts(Optional.empty(), Optional.empty());
    }

    public static MeasureFacts defining(String authority, String inspectionId) {
        return new MeasureFacts(Optional.of(new Home(authority, inspectionId)), Optional.empty());
    }

    public static MeasureFacts meeting(Optional<BoardMeeting> meeting) {
        return new MeasureFacts(Optional.empty(), meeting);
    }
}
