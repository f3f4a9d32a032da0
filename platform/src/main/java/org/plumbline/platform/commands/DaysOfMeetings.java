package org.plumbline.platform.commands;

import java.time.LocalDate;
import java.util.Optional;

/** On which day a meeting is held. */
@FunctionalInterface
public interface DaysOfMeetings {

    /** Empty when there is no such meeting. */
    Optional<LocalDate> heldOn(String meetingId);
}
