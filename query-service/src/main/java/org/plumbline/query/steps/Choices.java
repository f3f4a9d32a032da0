package org.plumbline.query.steps;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.query.action.Actions;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.evidence.EvidenceFiles;
import org.plumbline.query.framework.Terms;
import org.plumbline.query.register.Register;
import org.plumbline.query.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What there is to choose from in a field, given the item the form is about. */
@Component
final class Choices {

    /** What a step may be about and still leave its meeting to be chosen, also when the form came back with errors. */
    private static final Set<String> WITH_A_CHOICE_OF_MEETING =
            Set.of("recommendationId", "actionId", "measureId", "riskId", "inspectionId", "planId");

    private final InspectionChoices inspections;
    private final Register register;
    private final Actions actions;
    private final EvidenceFiles evidence;
    private final MeetingChoices meetings;
    private final BoardChoices board;
    private final PlanChoices plans;
    private final Frameworks frameworks;
    private final Terms terms;
    private final Visits visits;

    Choices(
            InspectionChoices inspections,
            Register register,
            Actions actions,
            EvidenceFiles evidence,
            MeetingChoices meetings,
            BoardChoices board,
            PlanChoices plans,
            Frameworks frameworks,
            Terms terms,
            Visits visits) {
        this.inspections = inspections;
        this.register = register;
        this.actions = actions;
        this.evidence = evidence;
        this.meetings = meetings;
        this.board = board;
        this.plans = plans;
        this.frameworks = frameworks;
        this.terms = terms;
        this.visits = visits;
    }

    /** @param command the record of the command that the form makes */
    Map<String, String> of(Class<?> command, String field, MultiValueMap<String, String> about, View now) {
        return switch (field) {
            case "evidenceIds", "outsideEvidenceId" -> evidence(about, now);
            case "recommendationIds" ->
                command == AddAction.class
                        ? inspections.recommendationsOfItsAuthority(about.getFirst("about"), now)
                        : inspections.recommendations(about.getFirst("about"), now);
            case "targets" -> board.items(about.getFirst("meetingId"), now);
            case "present", "person", "dissent" -> board.members(about.getFirst("meetingId"), now);
            case "line" -> lines();
            case "byId", "intoId" -> inspections.recommendations(about.getFirst("about"), now);
            case "meetingId" ->
                about.containsKey("present") || about.containsKey("quorum") || isFixed(about, "meetingId")
                        ? Map.of()
                        : meetings.open(now);
            case "changeMeetingId" -> meetings.thatDecidedToChangeThePlan(now);
            case "decisionMeetingId" -> meetings.thatDecidedOn(about.getFirst("recommendationId"), now);
            case "criteria" -> levelsOfCriteria(about.getFirst("recommendationId"), now);
            case "atMeetingId" -> meetings.open(now);
            case "toMeetingId" -> meetings.toCome(about.getFirst("meetingId"), now);
            case "recommendationId" ->
                about.containsKey("visitId")
                        ? inspections.recommendations(about.getFirst("about"), now)
                        : plans.of(command, field, about.getFirst("planId"), now);
            case "focusArea" -> focusAreas(about.getFirst("visitId"), now);
            case "visitReference" -> reopenings(about.getFirst("recommendationId"), now);
            case "inspectionIds" -> inspections.allBut(null, now);
            case "body" ->
                about.containsKey("recommendationId")
                        ? bodyBehind(about.getFirst("recommendationId"), now)
                        : plans.of(command, field, about.getFirst("planId"), now);
            case "chain", "priorityId" -> plans.of(command, field, about.getFirst("planId"), now);
            case "replacementId" -> laterEvidence(about, now);
            case "secondLine", "thirdLine" -> kinds();
            case "framework" -> frameworks();
            case "reinspectionId" -> inspections.allBut(about.getFirst("inspectionId"), now);
            case "staysOpen" -> inspections.recommendations(about.getFirst("inspectionId"), now);
            case "ownerBody" -> inspections.owners(about.getFirst("about"), now);
            case "acknowledgedWarnings" -> inspections.warnings(about.getFirst("inspectionId"), now);
            default -> Map.of();
        };
    }

    private static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("2", "Second line: quality assurance");
        lines.put("3", "Third line: internal audit, or a body outside");
        return lines;
    }

    private Map<String, String> focusAreas(@Nullable String visitId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (visitId != null) {
            visits.byId(visitId, now).ifPresent(v -> v.row().focusAreas().forEach(area -> found.put(area, area)));
        }
        return found;
    }

    private static boolean isFixed(MultiValueMap<String, String> about, String field) {
        return about.containsKey(field) && WITH_A_CHOICE_OF_MEETING.stream().noneMatch(about::containsKey);
    }

    private Map<String, String> evidence(MultiValueMap<String, String> about, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        String action = about.getFirst("actionId");
        String recommendation = about.getFirst("recommendationId");
        List<String> of = action != null
                ? List.of(action)
                : recommendation == null
                        ? List.of()
                        : actions.ofRecommendation(recommendation, now).stream()
                                .map(a -> a.row().id())
                                .toList();
        evidence.ofActions(of, now).forEach(e -> found.put(e.row().id(), e.row().title()));
        return found;
    }

    private Map<String, String> laterEvidence(MultiValueMap<String, String> about, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        String action = about.getFirst("about");
        if (action != null) {
            evidence.ofAction(action, now).stream()
                    .map(Found::row)
                    .filter(e -> e.kept().counts() && !e.id().equals(about.getFirst("evidenceId")))
                    .forEach(e -> found.put(e.id(), e.title()));
        }
        return found;
    }

    /** What visits found to have declined, for whoever opens it again. */
    private Map<String, String> reopenings(@Nullable String recommendationId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (recommendationId != null) {
            register.byId(recommendationId, now)
                    .ifPresent(r -> r.row()
                            .atVisits()
                            .reopenings()
                            .forEach(proposal -> found.put(proposal.findingId(), proposal.quote())));
        }
        return found;
    }

    private Map<String, String> kinds() {
        Map<String, String> found = new LinkedHashMap<>();
        frameworks.kinds().forEach(kind -> found.put(kind, terms.kind(kind)));
        return found;
    }

    private Map<String, String> frameworks() {
        Map<String, String> found = new LinkedHashMap<>();
        frameworks.all().stream()
                .sorted(Comparator.comparing(Framework::title))
                .forEach(f -> found.put(f.code(), f.title()));
        return found;
    }

    /** Each level for each success criterion; whoever assures ticks one of each. */
    private Map<String, String> levelsOfCriteria(@Nullable String recommendationId, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        if (recommendationId != null) {
            for (var action : actions.ofRecommendation(recommendationId, now)) {
                List<String> criteria = action.row().state().equals("CANCELLED")
                        ? List.of()
                        : action.row().successCriteria();
                for (int number = 1; number <= criteria.size(); number++) {
                    for (AssuranceLevel level : AssuranceLevel.values()) {
                        found.put(
                                action.row().id() + " " + number + " " + level,
                                criteria.get(number - 1) + ": " + word(level));
                    }
                }
            }
        }
        return found;
    }

    private static String word(AssuranceLevel level) {
        return Spoken.of(level.name()).toLowerCase(Locale.ROOT);
    }

    private Map<String, String> bodyBehind(@Nullable String recommendationId, View now) {
        return recommendationId == null
                ? Map.of()
                : register.byId(recommendationId, now)
                        .flatMap(r -> frameworks.find(r.row().framework()))
                        .map(f -> Map.of(f.body(), f.body()))
                        .orElseGet(Map::of);
    }
}
