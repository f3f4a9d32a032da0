package org.plumbline.kernel.obligation;

import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SYSTEM;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.obligation.ObligationCommand.*;

/** The catalogue's rows of statutory clocks. */
public final class ObligationCommands {

    private static final String PATH = "/api/obligations/{obligationId}";

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    StartClock.class,
                    "/api/obligations",
                    "obligationId",
                    Set.of(PM, DCS),
                    List.of(PROPOSAL_WITHDRAWN, INSPECTION_ENDED),
                    "Start a clock whose last day a letter states"),
            new CommandType(
                    ExtendClock.class,
                    PATH + "/extension",
                    null,
                    Set.of(DCS),
                    List.of(STATUTORY_DATE, DATE_UNCHANGED, ALREADY_DISCHARGED, CLOCK_STOOD_DOWN),
                    "Record that the period was lengthened by whoever set it"),
            new CommandType(
                    StandDownClock.class,
                    PATH + "/stand-down",
                    null,
                    Set.of(DCS),
                    List.of(CLOCK_UNCONDITIONAL, ALREADY_DISCHARGED, CLOCK_STOOD_DOWN),
                    "Stand a clock down, because the report says that nothing is owed"),
            new CommandType(
                    ShareDraft.class,
                    PATH + "/draft",
                    null,
                    Set.of(PM, DCS),
                    List.of(NOTHING_TO_SUBMIT, ALREADY_DISCHARGED, CLOCK_STOOD_DOWN),
                    "Record that a draft was shared"),
            new CommandType(
                    ApproveStatement.class,
                    PATH + "/approval",
                    null,
                    Set.of(DCS, CLERK),
                    List.of(
                            NOTHING_TO_SUBMIT,
                            ALREADY_DISCHARGED,
                            CLOCK_STOOD_DOWN,
                            VERSION_NOT_APPROVED,
                            MINUTE_MISSING),
                    "Record that a version of the statement was approved"),
            new CommandType(
                    SubmitStatement.class,
                    PATH + "/submission",
                    null,
                    Set.of(PM, DCS),
                    List.of(
                            SELF_SUBMISSION,
                            NOTHING_TO_SUBMIT,
                            ALREADY_DISCHARGED,
                            CLOCK_STOOD_DOWN,
                            VERSION_NOT_APPROVED,
                            RECIPIENT_MISSING),
                    "Record that the statement was submitted"),
            new CommandType(
                    AcknowledgeSubmission.class,
                    PATH + "/acknowledgement",
                    null,
                    Set.of(PM, CLERK),
                    List.of(NOT_SUBMITTED),
                    "Record that the submission was acknowledged"),
            new CommandType(
                    ReturnSubmission.class,
                    PATH + "/return",
                    null,
                    Set.of(PM, CLERK),
                    List.of(NOT_SUBMITTED),
                    "Record that the statement was returned"),
            new CommandType(
                    PublishStatement.class,
                    PATH + "/publication",
                    null,
                    Set.of(PM, CLERK),
                    List.of(NOT_SUBMITTED, ALREADY_DISCHARGED, ALREADY_PUBLISHED, CLOCK_STOOD_DOWN),
                    "Record where it was published"));

    /** What the product asks of itself; no route leads here. */
    public static final List<CommandType> BY_POLICY = List.of(new CommandType(
            CheckObligation.class, PATH + "/check", null, Set.of(SYSTEM), List.of(), "Look at a clock each day"));

    private ObligationCommands() {}
}
