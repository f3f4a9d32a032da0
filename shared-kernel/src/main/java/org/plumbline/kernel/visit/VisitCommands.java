package org.plumbline.kernel.visit;

import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.QA;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitCommand.*;

/** The rows of the catalogue that are about monitoring visits. */
public final class VisitCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    NotifyVisit.class,
                    "/api/visits",
                    "visitId",
                    Set.of(PM, CLERK),
                    List.of(FINDINGS_NOT_CONFIRMED, INSPECTION_ENDED, VISIT_OUTSIDE_INTERVENTION),
                    "Record notice of a monitoring visit"),
            new CommandType(
                    ScheduleVisit.class,
                    "/api/visits/{visitId}/schedule",
                    null,
                    Set.of(PM, CLERK),
                    List.of(INSPECTION_ENDED, VISIT_OUTSIDE_INTERVENTION, VISIT_STARTED, VISIT_ENDED),
                    "Agree the days of a visit"),
            new CommandType(
                    StartVisit.class,
                    "/api/visits/{visitId}/start",
                    null,
                    Set.of(PM, CLERK),
                    List.of(
                            INSPECTION_ENDED,
                            VISIT_OUTSIDE_INTERVENTION,
                            VISIT_NOT_SCHEDULED,
                            VISIT_NOT_DUE,
                            VISIT_STARTED,
                            VISIT_ENDED),
                    "Record that a visit started"),
            new CommandType(
                    RecordFeedback.class,
                    "/api/visits/{visitId}/feedback",
                    null,
                    Set.of(PM, CLERK),
                    List.of(VISIT_NOT_STARTED, VISIT_NOT_DUE, ALREADY_RECORDED, VISIT_ENDED),
                    "Record what the inspectors said at the end"),
            new CommandType(
                    RecordLetterReceived.class,
                    "/api/visits/{visitId}/letter",
                    null,
                    Set.of(PM, CLERK),
                    List.of(
                            VISIT_NOT_STARTED,
                            FEEDBACK_NOT_RECORDED,
                            LETTER_BEFORE_VISIT_ENDED,
                            LETTER_NUMBER_TAKEN,
                            ALREADY_RECORDED,
                            VISIT_ENDED),
                    "Record that the letter was received"),
            new CommandType(
                    CorrectLetter.class,
                    "/api/visits/{visitId}/letter/correction",
                    null,
                    Set.of(PM, CLERK),
                    List.of(
                            LETTER_NOT_RECEIVED,
                            LETTER_BEFORE_VISIT_ENDED,
                            PUBLISHED_BEFORE_RECEIVED,
                            LETTER_NUMBER_TAKEN,
                            LETTER_UNCHANGED,
                            VISIT_ENDED),
                    "Correct the number of a letter or the day it was received"),
            new CommandType(
                    PublishLetter.class,
                    "/api/visits/{visitId}/letter/publication",
                    null,
                    Set.of(PM, CLERK),
                    List.of(
                            LETTER_NOT_RECEIVED,
                            BEFORE_LETTER,
                            FIRST_VISIT_LETTER_UNPUBLISHED,
                            PUBLISHED_BEFORE_RECEIVED,
                            LETTER_SETTLED,
                            VISIT_ENDED),
                    "Record that the letter was published"),
            new CommandType(
                    KeepLetterUnpublished.class,
                    "/api/visits/{visitId}/letter/withholding",
                    null,
                    Set.of(PM, CLERK, DCS),
                    List.of(LETTER_NOT_RECEIVED, BEFORE_LETTER, LETTER_SETTLED, VISIT_ENDED),
                    "Record that the letter is not published"),
            new CommandType(
                    RecordVisitFinding.class,
                    "/api/visits/{visitId}/findings",
                    "findingId",
                    Set.of(PM, QA),
                    List.of(LETTER_NOT_RECEIVED, BEFORE_LETTER, NO_LONGER_TRACKED, INSPECTION_ENDED, VISIT_ENDED),
                    "Record one thing the letter says"),
            new CommandType(
                    ConcludeVisit.class,
                    "/api/visits/{visitId}/conclusion",
                    null,
                    Set.of(PM, DCS),
                    List.of(LETTER_NOT_RECEIVED, BEFORE_LETTER, LETTER_UNDECIDED, FINDINGS_NOT_ACTIONED, VISIT_ENDED),
                    "Record that all findings of a visit are acted on"),
            new CommandType(
                    CancelVisit.class,
                    "/api/visits/{visitId}/cancellation",
                    null,
                    Set.of(PM, CLERK),
                    List.of(VISIT_STARTED, VISIT_ENDED),
                    "Record that a visit will not take place"));

    private VisitCommands() {}
}
