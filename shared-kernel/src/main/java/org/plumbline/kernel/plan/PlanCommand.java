package org.plumbline.kernel.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of an improvement plan: here what it holds, in {@link VersionCommand} its way through approval. */
public sealed interface PlanCommand extends Command
        permits PlanCommand.DraftPlan,
                PlanCommand.AddPriority,
                PlanCommand.RenamePriority,
                PlanCommand.AssignPrioritySro,
                PlanCommand.LinkRecommendation,
                PlanCommand.AddContribution,
                PlanCommand.EndContribution,
                PlanCommand.WithdrawPlan,
                VersionCommand {

    String planId();

    @Override
    default String target() {
        return planId();
    }

    /**
     * Begins a plan for what inspections found.
     *
     * @param inspectionIds inspections of one authority whose findings are confirmed
     * @param startsOn first day of the period it is for
     * @param endsOn last day of that period
     * @param chain name of the approval chain its versions go through
     */
    record DraftPlan(
            String planId,
            List<String> inspectionIds,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            String chain,
            LocalDate effectiveOn)
            implements PlanCommand {

        public DraftPlan {
            new Checks()
                    .notEmpty("inspectionIds", inspectionIds)
                    .texts("inspectionIds", inspectionIds, 100)
                    .text("title", title, 300)
                    .required("startsOn", startsOn)
                    .required("endsOn", endsOn)
                    .that(
                            startsOn == null || endsOn == null || endsOn.isAfter(startsOn),
                            "endsOn",
                            "must be after startsOn")
                    .text("chain", chain, 60)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            inspectionIds = inspectionIds.stream().distinct().toList();
        }
    }

    /**
     * @param sroOffice the office of the senior responsible owner, such as Head of Service, Care Leavers
     * @param sro pseudonymous id of who holds that office
     * @param equalityImpact what the authority considered under section 149 of the Equality Act 2010, or null
     */
    record AddPriority(
            String planId,
            String priorityId,
            String title,
            String sroOffice,
            @NamesPerson String sro,
            @Nullable String equalityImpact,
            LocalDate effectiveOn)
            implements PlanCommand {

        public AddPriority {
            new Checks()
                    .text("title", title, 300)
                    .text("sroOffice", sroOffice, 200)
                    .person("sro", sro)
                    .optionalText("equalityImpact", equalityImpact, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            equalityImpact = Checks.orNull(equalityImpact);
        }
    }

    record RenamePriority(String planId, String priorityId, String title, LocalDate effectiveOn)
            implements PlanCommand {

        public RenamePriority {
            new Checks()
                    .text("priorityId", priorityId, 100)
                    .text("title", title, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Names the senior responsible owner from now on; the one before stays in the history. */
    record AssignPrioritySro(
            String planId,
            String priorityId,
            String sroOffice,
            @NamesPerson String sro,
            LocalDate effectiveOn) implements PlanCommand {

        public AssignPrioritySro {
            new Checks()
                    .text("priorityId", priorityId, 100)
                    .text("sroOffice", sroOffice, 200)
                    .person("sro", sro)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Puts an accepted recommendation under a priority, taking it from another one of the plan if it was there. */
    record LinkRecommendation(String planId, String priorityId, String recommendationId, LocalDate effectiveOn)
            implements PlanCommand {

        public LinkRecommendation {
            new Checks()
                    .text("priorityId", priorityId, 100)
                    .text("recommendationId", recommendationId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Says that a priority contributes to a recommendation that another priority of the plan leads on and answers for. */
    record AddContribution(String planId, String priorityId, String recommendationId, LocalDate effectiveOn)
            implements PlanCommand {

        public AddContribution {
            new Checks()
                    .text("priorityId", priorityId, 100)
                    .text("recommendationId", recommendationId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    record EndContribution(String planId, String priorityId, String recommendationId, LocalDate effectiveOn)
            implements PlanCommand {

        public EndContribution {
            new Checks()
                    .text("priorityId", priorityId, 100)
                    .text("recommendationId", recommendationId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Gives up a plan of which no version was ever approved; its inspections are free for another. */
    record WithdrawPlan(String planId, String reason, LocalDate effectiveOn) implements PlanCommand {

        public WithdrawPlan {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
