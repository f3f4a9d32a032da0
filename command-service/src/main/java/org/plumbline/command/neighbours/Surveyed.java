package org.plumbline.command.neighbours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.dispatch.Loading;
import org.plumbline.command.inspection.InspectionAggregate;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.inspection.Registration;
import org.plumbline.command.obligation.Inspected;
import org.plumbline.command.plan.UniquePlans;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.plan.VersionEvent.VersionApproved;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a statutory clock needs to know of its inspection, of the plan that covers it and of the board it belongs to. */
@Component
public class Surveyed {

    private final Repository<InspectionAggregate> inspections;
    private final UniquePlans plans;
    private final Histories histories;
    private final Boards boards;

    Surveyed(@Lazy Repository<InspectionAggregate> inspections, UniquePlans plans, Histories histories, Boards boards) {
        this.inspections = inspections;
        this.plans = plans;
        this.histories = histories;
        this.boards = boards;
    }

    /** @throws Refused when the proposal that it began as was withdrawn */
    public Inspected inspected(String inspectionId) {
        InspectionState state =
                Loading.found("inspection", () -> inspections.load(inspectionId).invoke(InspectionAggregate::state));
        if (state instanceof InspectionState.Withdrawn) {
            throw Refused.because(RefusalCode.PROPOSAL_WITHDRAWN);
        }
        String framework = state.registration().map(Registration::framework).orElse("");
        boolean hasEnded = state instanceof InspectionState.Concluded || state instanceof InspectionState.Superseded;
        return new Inspected(inspectionId, state.authority(), framework, hasEnded);
    }

    /** The versions that the chain of the plan approved which covers the inspection, when one does. */
    public Optional<Set<String>> planVersions(String inspectionId) {
        return plans.planOf(inspectionId)
                .map(plan -> histories
                        .of(plan, "plan")
                        .of(VersionApproved.class)
                        .map(e -> String.valueOf(e.versionNumber()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the board adopted that list of bank holidays, or none in particular. */
    public boolean goesBy(WorkingCalendar calendar, String inspectionId, LocalDate day) {
        String adopted = boards.rules(inspectionId, day).board().calendar();
        return adopted == null || adopted.equals(calendar.version());
    }
}
