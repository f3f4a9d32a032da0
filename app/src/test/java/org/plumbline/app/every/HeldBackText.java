package org.plumbline.app.every;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.app.RunningApp;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.meeting.MeetingCommand.ScheduleMeeting;
import org.plumbline.kernel.refusal.Refused;

/** A text that seems to be about one child, sent so that there is a screening to decide on. */
final class HeldBackText {

    private static final Pattern SCREENING = Pattern.compile("screening ([0-9a-f-]{36})");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 24);

    private HeldBackText() {}

    /** @param walk makes the text another one than that of other walks */
    static String screened(String walk) {
        var command = new ScheduleMeeting("meeting " + walk, "none", "Walk " + walk + ", Child Q", DAY, 1, DAY);
        try {
            RunningApp.context()
                    .getBean(WriteSide.class)
                    .send(Envelope.of(command, Actor.of("clerk", Role.CLERK), "api"));
        } catch (Refused heldBack) {
            Matcher named = SCREENING.matcher(heldBack.refusals().getFirst().sentence());
            if (named.find()) {
                return named.group(1);
            }
        }
        throw new IllegalStateException("The text was not held back");
    }
}
