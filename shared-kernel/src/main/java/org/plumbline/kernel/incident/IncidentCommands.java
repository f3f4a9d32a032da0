package org.plumbline.kernel.incident;

import static org.plumbline.kernel.actor.Role.DPO;
import static org.plumbline.kernel.actor.Role.SYSTEM;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_NOTIFIED;
import static org.plumbline.kernel.refusal.RefusalCode.DELAY_UNEXPLAINED;
import static org.plumbline.kernel.refusal.RefusalCode.INCIDENT_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.NOTIFICATION_UNDECIDED;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.incident.IncidentCommand.*;

/** The rows of the catalogue that are about personal data breaches. */
public final class IncidentCommands {

    private static final String PATH = "/api/incidents/{incidentId}";

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    OpenIncident.class,
                    "/api/incidents",
                    "incidentId",
                    Set.of(DPO),
                    List.of(),
                    "Put a personal data breach on record"),
            new CommandType(
                    NotifyRegulator.class,
                    PATH + "/notification",
                    null,
                    Set.of(DPO),
                    List.of(INCIDENT_CLOSED, ALREADY_NOTIFIED, DELAY_UNEXPLAINED),
                    "Record that the regulator was told of a breach"),
            new CommandType(
                    JudgeNotNotifiable.class,
                    PATH + "/no-notification",
                    null,
                    Set.of(DPO),
                    List.of(INCIDENT_CLOSED, ALREADY_NOTIFIED),
                    "Say why the regulator need not be told of a breach"),
            new CommandType(
                    CloseIncident.class,
                    PATH + "/closure",
                    null,
                    Set.of(DPO),
                    List.of(INCIDENT_CLOSED, NOTIFICATION_UNDECIDED),
                    "Close a breach that was dealt with"));

    /** What the product asks of itself; no route leads here. */
    public static final List<CommandType> BY_POLICY = List.of(new CommandType(
            CheckIncident.class, PATH + "/clock", null, Set.of(SYSTEM), List.of(), "Look at breaches each day"));

    private IncidentCommands() {}
}
