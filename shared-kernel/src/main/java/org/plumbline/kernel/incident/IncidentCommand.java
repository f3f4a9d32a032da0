package org.plumbline.kernel.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked about a personal data breach. */
public sealed interface IncidentCommand extends Command {

    String incidentId();

    @Override
    default String target() {
        return incidentId();
    }

    /**
     * Puts a breach on record; the 72 hours of UK GDPR, Article 33 run from when the council became aware of it.
     *
     * @param kinds what happened
     * @param concerned whose data it is
     * @param effectiveOn the day the council became aware of it
     */
    record OpenIncident(
            String incidentId, List<IncidentKind> kinds, List<PeopleConcerned> concerned, LocalDate effectiveOn)
            implements IncidentCommand {

        public OpenIncident {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            concerned = concerned == null ? List.of() : List.copyOf(concerned);
            new Checks()
                    .that(!kinds.isEmpty(), "kinds", "must name at least one")
                    .that(!concerned.isEmpty(), "concerned", "must name at least one")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Records that the Information Commissioner was told.
     *
     * @param reference the regulator's number for it
     * @param delayReason why it took more than 72 hours, or null when it did not
     */
    record NotifyRegulator(
            String incidentId, String reference, @Nullable String delayReason, LocalDate effectiveOn)
            implements IncidentCommand {

        public NotifyRegulator {
            new Checks()
                    .text("reference", reference, 200)
                    .optionalText("delayReason", delayReason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param reason why it is unlikely to result in a risk to the rights and freedoms of people */
    record JudgeNotNotifiable(String incidentId, String reason, LocalDate effectiveOn) implements IncidentCommand {

        public JudgeNotNotifiable {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param measures what was done about it, and so that it does not happen again */
    record CloseIncident(String incidentId, String measures, LocalDate effectiveOn) implements IncidentCommand {

        public CloseIncident {
            new Checks()
                    .text("measures", measures, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Finds that the 72 hours have passed and nothing was decided. Nothing comes of it before then, or a second time. */
    record CheckIncident(String incidentId, LocalDate effectiveOn) implements IncidentCommand {

        public CheckIncident {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }
}
