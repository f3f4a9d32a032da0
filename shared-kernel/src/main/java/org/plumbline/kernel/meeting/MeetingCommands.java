package org.plumbline.kernel.meeting;

import static org.plumbline.kernel.actor.Role.BM;
import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SRO;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.meeting.ChallengeCommand.*;
import org.plumbline.kernel.meeting.MeetingCommand.*;
import org.plumbline.kernel.meeting.MeetingUpkeep.*;

/** The rows of the catalogue that are about meetings. */
public final class MeetingCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    ScheduleMeeting.class,
                    "/api/meetings",
                    "meetingId",
                    Set.of(CLERK, CHAIR),
                    List.of(FINDINGS_NOT_CONFIRMED, PROPOSAL_WITHDRAWN),
                    "Schedule a board meeting"),
            new CommandType(
                    OpenMeeting.class,
                    "/api/meetings/{meetingId}/opening",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(
                            MEETING_ALREADY_OPENED,
                            MEETING_CANCELLED,
                            MEETING_NOT_YET_HELD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            PAPERS_NOT_PUBLISHED),
                    "Open a meeting with those present"),
            new CommandType(
                    RecordAttendance.class,
                    "/api/meetings/{meetingId}/attendance",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_NOT_OPEN, NOT_THE_DAY_OF_THE_MEETING),
                    "Correct who is present"),
            new CommandType(
                    DeclareInterest.class,
                    "/api/meetings/{meetingId}/interests",
                    "interestId",
                    Set.of(CLERK, CHAIR, BM),
                    List.of(ITEM_OF_ANOTHER_BOARD, INTEREST_OF_ANOTHER, MEETING_NOT_OPEN, NOT_THE_DAY_OF_THE_MEETING),
                    "Declare a member’s interest in an item"),
            new CommandType(
                    WithdrawInterest.class,
                    "/api/meetings/{meetingId}/interests/{interestId}/withdrawal",
                    null,
                    Set.of(CLERK, BM),
                    List.of(INTEREST_OF_ANOTHER, NO_SUCH_INTEREST, MEETING_NOT_OPEN, NOT_THE_DAY_OF_THE_MEETING),
                    "Withdraw an interest declared in error"),
            new CommandType(
                    ConsiderItem.class,
                    "/api/meetings/{meetingId}/considerations",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(ITEM_OF_ANOTHER_BOARD, MEETING_NOT_OPEN, NOT_THE_DAY_OF_THE_MEETING),
                    "Note that the board considered an item"),
            new CommandType(
                    TakeDecision.class,
                    "/api/meetings/{meetingId}/decisions",
                    "decisionId",
                    Set.of(CHAIR),
                    List.of(
                            DECISION_HAS_ITS_COMMAND,
                            ITEM_OF_ANOTHER_BOARD,
                            CONFLICT_DECLARED,
                            MEETING_NOT_OPEN,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR),
                    "Take a decision"),
            new CommandType(
                    PublishPapers.class,
                    "/api/meetings/{meetingId}/papers",
                    null,
                    Set.of(CLERK),
                    List.of(MEETING_ALREADY_OPENED, MEETING_CANCELLED, PAPERS_ALREADY_PUBLISHED, CLEAR_DAYS),
                    "Publish the papers of a meeting"),
            new CommandType(
                    CancelMeeting.class,
                    "/api/meetings/{meetingId}/cancellation",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_ALREADY_OPENED, MEETING_CANCELLED),
                    "Cancel a meeting before it opens"),
            new CommandType(
                    DeferDecision.class,
                    "/api/meetings/{meetingId}/deferrals",
                    null,
                    Set.of(CHAIR),
                    List.of(ITEM_OF_ANOTHER_BOARD, MEETING_NOT_OPEN, NOT_THE_DAY_OF_THE_MEETING, NOT_A_LATER_MEETING),
                    "Put a decision off to a later meeting"),
            new CommandType(
                    RaiseChallenge.class,
                    "/api/meetings/{meetingId}/challenges",
                    "challengeId",
                    Set.of(BM),
                    List.of(ITEM_OF_ANOTHER_BOARD, MEETING_OVER, MEETING_CANCELLED),
                    "Raise a challenge that has to be answered"),
            new CommandType(
                    AnswerChallenge.class,
                    "/api/meetings/{meetingId}/challenges/{challengeId}/answer",
                    null,
                    Set.of(PM, SRO, DCS),
                    List.of(SELF_ANSWER, NO_SUCH_CHALLENGE, CHALLENGE_ANSWERED),
                    "Answer a challenge"),
            new CommandType(
                    DraftMinutes.class,
                    "/api/meetings/{meetingId}/minutes",
                    null,
                    Set.of(CLERK),
                    List.of(MEETING_NOT_CLOSED, MINUTES_ALREADY_AGREED),
                    "Draft the minutes of a meeting"),
            new CommandType(
                    AgreeMinutes.class,
                    "/api/meetings/{meetingId}/minutes/agreement",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            MEETING_NOT_CLOSED,
                            MINUTES_NOT_DRAFTED,
                            MINUTES_ALREADY_AGREED,
                            NOT_A_LATER_MEETING,
                            MEETING_NOT_OPEN,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR),
                    "Agree the minutes of an earlier meeting"),
            new CommandType(
                    CorrectMinutes.class,
                    "/api/meetings/{meetingId}/minutes/correction",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_NOT_CLOSED, MINUTES_NOT_AGREED),
                    "Correct agreed minutes; what they said stays"),
            new CommandType(
                    CloseMeeting.class,
                    "/api/meetings/{meetingId}/closing",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_NOT_OPEN, NOT_THE_DAY_OF_THE_MEETING),
                    "Close a meeting"));

    private MeetingCommands() {}
}
