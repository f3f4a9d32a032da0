package org.plumbline.kernel.measure;

import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.QA;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureDecision.*;

/** The rows of the catalogue that are about measures. */
public final class MeasureCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    DefineMeasure.class,
                    "/api/measures",
                    "measureId",
                    Set.of(PM),
                    List.of(MEASURE_CODE_TAKEN, PERIOD_IN_FUTURE, DENOMINATOR_TOO_SMALL),
                    "Define a measure"),
            new CommandType(
                    RecordObservation.class,
                    "/api/measures/{measureId}/observations",
                    null,
                    Set.of(QA, PM),
                    List.of(PERIOD_EXISTS, PERIOD_IN_FUTURE, PERIOD_NOT_ENDED, MEASURE_RETIRED),
                    "Record the figure of a period"),
            new CommandType(
                    ReviseObservation.class,
                    "/api/measures/{measureId}/observations/revision",
                    null,
                    Set.of(QA, PM),
                    List.of(PERIOD_NOT_RECORDED, PERIOD_NOT_ENDED, PERIOD_IN_FUTURE, MEASURE_RETIRED),
                    "Revise the figure of a period"),
            new CommandType(
                    ChangeTarget.class,
                    "/api/measures/{measureId}/target",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED,
                            TARGET_UNCHANGED,
                            MEASURE_RETIRED),
                    "Change what a measure is to reach"),
            new CommandType(
                    ChangeThresholds.class,
                    "/api/measures/{measureId}/thresholds",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED,
                            THRESHOLDS_UNCHANGED,
                            MEASURE_RETIRED),
                    "Change how far short of its target a measure is amber"),
            new CommandType(
                    RetireMeasure.class,
                    "/api/measures/{measureId}/retirement",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            MEASURE_RETIRED,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED),
                    "Retire a measure"));

    private MeasureCommands() {}
}
