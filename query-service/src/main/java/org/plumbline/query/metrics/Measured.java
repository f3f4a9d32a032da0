package org.plumbline.query.metrics;

import java.util.List;

/**
 * One metric, counted by one query whose columns are its labels and, last, its value.
 *
 * @param name as Prometheus knows it; a counter's name ends in {@code _total} in the text format
 * @param isCounter whether it only ever rises
 */
record Measured(String name, boolean isCounter, String help, List<String> labels, String sql) {

    private static final String FRAMEWORK = "coalesce(t.body -> 'proposal' ->> 'framework', 'unknown')";

    /** The parameter {@code :today} is the day in England. */
    static final List<Measured> ALL = List.of(
            gauge(
                    "plumbline_recommendations",
                    "Recommendations by framework, kind and state",
                    List.of("authority", "framework", "kind", "state"),
                    "select t.authority, t.body ->> 'framework', t.body -> 'finding' ->> 'kind', t.state, count(*)"
                            + " from read_model.recommendation t group by 1, 2, 3, 4"),
            gauge(
                    "plumbline_recommendations_claim",
                    "Recommendations by the strongest claim made of them",
                    List.of("authority", "claim"),
                    "select t.authority, case when t.closed then 'closed' when t.embedded then 'embedded'"
                            + " when t.assured then 'assured' when t.reported then 'reported' else 'open' end, count(*)"
                            + " from read_model.recommendation t where not t.not_required group by 1, 2"),
            gauge(
                    "plumbline_recommendations_impact_rating",
                    "Recommendations by impact rating",
                    List.of("authority", "rating"),
                    "select t.authority, t.body ->> 'impact', count(*) from read_model.recommendation t"
                            + " where not t.not_required group by 1, 2"),
            gauge(
                    "plumbline_actions",
                    "Actions by state",
                    List.of("authority", "state"),
                    "select t.authority, t.state, count(*) from read_model.action t group by 1, 2"),
            gauge(
                    "plumbline_actions_overdue",
                    "Actions past their due date and neither claimed nor verified, by days overdue",
                    List.of("authority", "age_band"),
                    "select a.authority, b.band, count(t.id)"
                            + " from (select distinct authority from read_model.action) a"
                            + " cross join (values ('1_30', 1, 30), ('31_60', 31, 60), ('61_90', 61, 90),"
                            + " ('over_90', 91, 1000000)) b(band, least, most)"
                            + " left join read_model.action t on t.authority = a.authority"
                            + " and t.state in ('NOT_STARTED', 'IN_PROGRESS')"
                            + " and cast(:today as date) - cast(t.due_on as date) between b.least and b.most"
                            + " group by 1, 2"),
            gauge(
                    "plumbline_actions_without_update",
                    "Actions begun or due to begin and neither claimed nor verified, by whole months without an update",
                    List.of("authority", "cycles"),
                    "select a.authority, b.cycles, count(t.id)"
                            + " from (select distinct authority from read_model.action) a"
                            + " cross join (values ('1', 1, 1), ('2', 2, 2), ('3_or_more', 3, 1000000))"
                            + " b(cycles, least, most)"
                            + " left join lateral (select x.id, age(cast(:today as date),"
                            + " cast(coalesce(x.body -> 'report' ->> 'on', x.body ->> 'startOn') as date)) since"
                            + " from read_model.action x where x.authority = a.authority"
                            + " and x.state in ('NOT_STARTED', 'IN_PROGRESS')) t"
                            + " on extract(year from t.since) * 12 + extract(month from t.since)"
                            + " between b.least and b.most group by 1, 2"),
            gauge(
                    "plumbline_slippage_days_total",
                    "Days between first and current due date, over all actions",
                    List.of("authority"),
                    "select t.authority, coalesce(sum(t.slippage_days) filter (where t.state <> 'CANCELLED'), 0) from read_model.action t group by 1"),
            gauge(
                    "plumbline_slippage_days_max",
                    "The largest slip of any action, in days",
                    List.of("authority"),
                    "select t.authority, coalesce(max(t.slippage_days) filter (where t.state <> 'CANCELLED'), 0) from read_model.action t group by 1"),
            counter(
                    "plumbline_due_date_changes",
                    "Due dates changed, by who decided",
                    List.of("authority", "approver_level"),
                    "select t.authority, case when t.payload::jsonb ->> 'meetingId' is null then 'sro' else 'board' end,"
                            + " count(*) from read_model.timeline t where t.name = 'action.due-date-changed'"
                            + " group by 1, 2"),
            gauge(
                    "plumbline_awaiting_assurance",
                    "Recommendations delivered and not yet assured",
                    List.of("authority"),
                    "select t.authority, count(*) filter (where t.state in ('DELIVERED', 'UNDER_ASSURANCE'))"
                            + " from read_model.recommendation t group by 1"),
            gauge(
                    "plumbline_risks",
                    "Risks by state and by the band of their current score",
                    List.of("authority", "state", "band"),
                    "select t.authority, t.state, t.band, count(*) from read_model.risk t group by 1, 2, 3"),
            gauge(
                    "plumbline_risks_review_overdue",
                    "Risks not closed whose review is overdue",
                    List.of("authority"),
                    "select t.authority, count(*) filter (where t.state <> 'CLOSED' and t.review_on < :today)"
                            + " from read_model.risk t group by 1"),
            gauge(
                    "plumbline_awaiting_assurance_oldest_days",
                    "Days since the longest-waiting recommendation was declared delivered; 0 when none waits",
                    List.of("authority"),
                    "select r.authority, coalesce(max(cast(:today as date) - d.since), 0)"
                            + " from read_model.recommendation r left join lateral (select"
                            + " max(cast(t.payload::jsonb ->> 'effectiveOn' as date)) since from read_model.timeline t"
                            + " where t.item_id = r.id and t.name = 'recommendation.delivered') d"
                            + " on r.state in ('DELIVERED', 'UNDER_ASSURANCE') group by 1"),
            counter(
                    "plumbline_commands_rejected",
                    "Commands refused, by command and leading reason",
                    List.of("command", "reason"),
                    "select t.payload::jsonb ->> 'command', t.payload::jsonb -> 'codes' ->> 0, count(*)"
                            + " from read_model.timeline t where t.name = 'command.refused'"
                            + " and t.item_id = t.payload::jsonb ->> 'refusalId' group by 1, 2"),
            counter(
                    "plumbline_import_documents",
                    "Reports imported, by framework and outcome",
                    List.of("framework", "outcome"),
                    "select " + FRAMEWORK + ", case when jsonb_array_length(t.body -> 'proposal' -> 'warnings') = 0"
                            + " then 'ok' else 'needs_review' end, count(*) from read_model.inspection t"
                            + " where t.body ->> 'fileName' not in ('', 'by hand') group by 1, 2"
                            + " union all select 'unknown', 'rejected', count(*) from read_model.timeline t"
                            + " where t.name = 'command.refused' and t.item_id = t.payload::jsonb ->> 'refusalId'"
                            + " and t.payload::jsonb ->> 'command' = 'ProposeFindings'"));

    private static Measured gauge(String name, String help, List<String> labels, String sql) {
        return new Measured(name, false, help, labels, sql);
    }

    private static Measured counter(String name, String help, List<String> labels, String sql) {
        return new Measured(name, true, help, labels, sql);
    }
}
