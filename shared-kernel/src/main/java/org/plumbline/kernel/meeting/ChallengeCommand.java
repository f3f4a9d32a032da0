package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.refusal.Checks;

/** What board members may ask of the officers, and what these may answer. */
public sealed interface ChallengeCommand extends MeetingCommand {

    String challengeId();

    /**
     * Asks a question that has to be answered.
     *
     * @param targets ids of the items it is about
     */
    record RaiseChallenge(
            String meetingId, String challengeId, List<String> targets, String question, LocalDate effectiveOn)
            implements ChallengeCommand {

        public RaiseChallenge {
            new Checks()
                    .notEmpty("targets", targets)
                    .texts("targets", targets, 100)
                    .text("question", question, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            targets = targets.stream().distinct().toList();
        }
    }

    /** Answers it, at the meeting or after. */
    record AnswerChallenge(String meetingId, String challengeId, String answer, LocalDate effectiveOn)
            implements ChallengeCommand {

        public AnswerChallenge {
            new Checks()
                    .text("answer", answer, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
