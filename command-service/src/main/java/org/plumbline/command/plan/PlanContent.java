package org.plumbline.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.measure.Target;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version of a plan says. Offices are named, never persons. Each item carries the number of its last event that
 * was read, so that anyone with the history can make the content again.
 *
 * @param withoutPriority what the inspections found and no priority holds
 * @param measures by which the difference is seen
 * @param risks to the plan, or to what is in it
 */
public record PlanContent(
        String planId,
        int versionNumber,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> inspectionIds,
        List<Section> priorities,
        List<Item> withoutPriority,
        List<Gauge> measures,
        List<Threat> risks) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /**
     * A priority and the recommendations under it.
     *
     * @param contributesTo ids of those that another priority leads on
     */
    public record Section(
            String priorityId,
            String title,
            String sroOffice,
            @Nullable String equalityImpact,
            List<Item> recommendations,
            List<String> contributesTo) {}

    /**
     * A recommendation, in its report's words.
     *
     * @param position its number in the report
     * @param lastEvent number of its last event that was read, from 0
     * @param standing {@code AWAITING_RESPONSE}, {@code NOT_ACCEPTED}, {@code ACCEPTED}, {@code CLOSED} or
     *     {@code REPLACED}
     */
    public record Item(
            String recommendationId,
            long lastEvent,
            String inspectionId,
            int position,
            String text,
            String standing,
            List<Work> actions) {}

    /**
     * An action.
     *
     * @param lastEvent number of its last event that was read, from 0
     * @param baselineDueOn the first due date, and {@code dueOn} the current one
     * @param standing {@code OPEN}, {@code CLAIMED}, {@code VERIFIED} or {@code CANCELLED}
     */
    public record Work(
            String actionId,
            long lastEvent,
            String title,
            String ownerRole,
            LocalDate startOn,
            LocalDate baselineDueOn,
            LocalDate dueOn,
            List<String> successCriteria,
            List<Stage> milestones,
            String standing) {}

    /** @param standing {@code OPEN}, {@code COMPLETE} or {@code WAIVED} */
    public record Stage(String milestoneId, String title, LocalDate dueOn, String standing) {}

    /**
     * A measure, with the targets it has at the time.
     *
     * @param standing {@code FOLLOWED} or {@code RETIRED}
     */
    public record Gauge(
            String measureId,
            long lastEvent,
            String code,
            String title,
            List<String> recommendationIds,
            BigDecimal baseline,
            List<Target> trajectory,
            String standing) {}

    /**
     * A risk.
     *
     * @param standing {@code OPEN}, {@code ACCEPTED} or {@code CLOSED}
     */
    public record Threat(
            String riskId,
            long lastEvent,
            String title,
            String ownerRole,
            List<String> recommendationIds,
            String standing) {}

    /** As canonical JSON: UTF-8, members in alphabetical order, no white space, ISO dates. */
    public byte[] canonical() {
        return CANONICAL.writeValueAsBytes(this);
    }
}
