package org.plumbline.command.meeting;

/**
 * What a new meeting needs from elsewhere.
 *
 * @param authority Ofsted's number of the authority whose inspection the board oversees
 */
public record MeetingContext(String authority) {

    /** For commands on a meeting that is already scheduled. */
    public static MeetingContext none() {
        return new MeetingContext("unknown");
    }
}
