package org.plumbline.query.metrics;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.query.asat.View;

/**
 * One metric, counted by one query whose columns are its labels and, last, its value.
 *
 * @param name as Prometheus knows it; a counter's name ends in {@code _total} in the text format
 * @param isCounter whether it only ever rises
 * @param sql with names of read models in braces, for what of them may be measured
 */
record Measured(String name, boolean isCounter, String help, List<String> labels, String sql) {

    private static final Pattern SOURCE = Pattern.compile("\\{([a-z]+)}");

    /** The parameter {@code :today} is the day in England. */
    static final List<Measured> ALL = List.of(
            gauge(
                    "plumbline_recommendations",
                    "Recommendations by framework, kind and state",
                    List.of("authority", "framework", "kind", "state"),
                    "select t.authority, t.body ->> 'framework', t.body -> 'finding' ->> 'kind', t.state, count(*)"
                            + " from {recommendation} t group by 1, 2, 3, 4"),
            gauge(
                    "plumbline_recommendations_claim",
                    "Recommendations by the strongest claim made of them",
                    List.of("authority", "claim"),
                    "select t.authority, case when t.closed then 'closed' when t.embedded then 'embedded'"
                            + " when t.assured then 'assured' when t.reported then 'reported' else 'open' end, count(*)"
                            + " from {recommendation} t where not t.not_required group by 1, 2"),
            counter(
                    "plumbline_due_date_changes",
                    "Due dates changed, by the owner's reason and by who decided",
                    List.of("authority", "reason_code", "approver_level"),
                    "select t.authority, coalesce(p.payload::jsonb ->> 'reasonCode', 'unknown'),"
                            + " case when t.payload::jsonb ->> 'meetingId' is null then 'sro' else 'board' end, count(*)"
                            + " from read_model.timeline t join {action} a on a.id = t.item_id"
                            + " left join read_model.timeline p on p.item_id = t.item_id"
                            + " and p.name = 'action.due-date-change-proposed'"
                            + " and p.payload::jsonb ->> 'proposalId' = t.payload::jsonb ->> 'proposalId'"
                            + " where t.name = 'action.due-date-changed' group by 1, 2, 3"),
            gauge(
                    "plumbline_awaiting_assurance",
                    "Recommendations delivered and not yet assured",
                    List.of("authority"),
                    "select t.authority, count(*) filter (where t.state in ('DELIVERED', 'UNDER_ASSURANCE'))"
                            + " from {recommendation} t group by 1"),
            gauge(
                    "plumbline_awaiting_assurance_oldest_days",
                    "Days since the longest-waiting recommendation was declared delivered; 0 when none waits",
                    List.of("authority"),
                    "select r.authority, coalesce(max(cast(:today as date) - d.since), 0)"
                            + " from {recommendation} r left join lateral (select"
                            + " max(cast(t.payload::jsonb ->> 'effectiveOn' as date)) since from read_model.timeline t"
                            + " where t.item_id = r.id and t.name = 'recommendation.delivered') d"
                            + " on r.state in ('DELIVERED', 'UNDER_ASSURANCE') group by 1"),
            gauge(
                    "plumbline_risks_review_overdue",
                    "Risks not closed whose review is overdue",
                    List.of("authority"),
                    "select t.authority, count(*) filter (where t.state <> 'CLOSED' and t.review_on < :today)"
                            + " from {risk} t group by 1"),
            counter(
                    "plumbline_commands_rejected",
                    "Commands refused, by command and leading reason",
                    List.of("command", "reason"),
                    "select t.payload::jsonb ->> 'command', t.payload::jsonb -> 'codes' ->> 0, count(*)"
                            + " from read_model.timeline t where t.name = 'command.refused'"
                            + " and t.item_id = t.payload::jsonb ->> 'refusalId' group by 1, 2"),
            counter(
                    "plumbline_import_documents",
                    "Reports imported, by framework and outcome as they were read",
                    List.of("framework", "outcome"),
                    "select coalesce(t.payload::jsonb -> 'proposal' ->> 'framework', 'unknown'),"
                            + " case when jsonb_array_length(t.payload::jsonb -> 'proposal' -> 'warnings') = 0"
                            + " then 'ok' else 'needs_review' end, count(*) from read_model.timeline t"
                            + " where t.name = 'inspection.findings-proposed'"
                            + " and t.payload::jsonb ->> 'fileName' not in ('', 'by hand')"
                            + " and coalesce(cast(:openFrameworks as jsonb) ->"
                            + " (t.payload::jsonb -> 'proposal' ->> 'framework') ->> 'privacy', 'OFFICIAL') = 'OFFICIAL'"
                            + " group by 1, 2"
                            + " union all select 'unknown', 'rejected', count(*) from read_model.timeline t"
                            + " where t.name = 'command.refused' and t.item_id = t.payload::jsonb ->> 'refusalId'"
                            + " and t.payload::jsonb ->> 'command' = 'ProposeFindings'"));

    /** The query over what of the read models may be measured. */
    String over(View now) {
        return SOURCE.matcher(sql).replaceAll(source -> now.of("read_model." + source.group(1)));
    }

    private static Measured gauge(String name, String help, List<String> labels, String sql) {
        return new Measured(name, false, help, labels, sql);
    }

    private static Measured counter(String name, String help, List<String> labels, String sql) {
        return new Measured(name, true, help, labels, sql);
    }
}
