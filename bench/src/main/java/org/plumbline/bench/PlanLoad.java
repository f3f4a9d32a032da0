package org.plumbline.bench;

import java.sql.SQLException;

/**
 * A plan with its history, written straight into the event store: recommendations, an action for each, and progress
 * reports, with effective days over two years.
 */
final class PlanLoad {

    private static final String METADATA =
            "{\"actor\":\"ao\",\"role\":\"AO\",\"client\":\"api\",\"command\":\"ReportProgress\",\"causationId\":\"%1$s\",\"correlationId\":\"%1$s\"}"
                    .formatted("0190aaaa-0000-7000-8000-000000000000");

    private PlanLoad() {}

    static void write(Postgres postgres, int recommendations, long events) throws SQLException {
        String columns = "insert into event_store.domain_event (event_id, type, aggregate_id, sequence_number, name,"
                + " revision, payload, metadata, recorded_at) select gen_random_uuid()::text, ";
        String tail =
                ", '" + METADATA + "', '2024-05-16T10:00:00.000Z' from generate_series(1, " + recommendations + ") r";
        postgres.execute(columns + "'Recommendation', 'r-' || r, 0, 'recommendation.identified', '1',"
                + " json_build_object('authority', '89999', 'effectiveOn', '2023-05-16', 'recommendationId', 'r-' || r,"
                + " 'inspectionId', 'i-1', 'framework', 'ILACS', 'finding', json_build_object('position', r, 'kind',"
                + " 'AREA_FOR_IMPROVEMENT', 'text', 'The quality of plans, item ' || r, 'page', 2,"
                + " 'nationalFrameworkRefs', json_build_array(), 'paragraphRefs', json_build_array()))::text" + tail);
        postgres.execute(columns + "'Recommendation', 'r-' || r, 1, 'recommendation.accepted', '1',"
                + " json_build_object('authority', '89999', 'effectiveOn', '2023-06-03', 'recommendationId', 'r-' || r)"
                + "::text" + tail);
        postgres.execute(columns + "'Recommendation', 'r-' || r, 2, 'recommendation.planned', '1',"
                + " json_build_object('authority', '89999', 'effectiveOn', '2023-06-04', 'recommendationId', 'r-' || r,"
                + " 'actionId', 'a-' || r, 'actionOwner', 'ao')::text" + tail);
        postgres.execute(columns + "'Action', 'a-' || r, 0, 'action.added', '1',"
                + " json_build_object('authority', '89999', 'effectiveOn', '2023-06-04', 'actionId', 'a-' || r,"
                + " 'inspectionId', 'i-1', 'recommendationIds', json_build_array('r-' || r), 'title', 'Action ' || r,"
                + " 'ownerRole', 'Practice Manager', 'owner', 'ao', 'startOn', '2023-06-04', 'baselineDueOn',"
                + " '2025-11-29', 'successCriteria', json_build_array('It holds'))::text" + tail);
        long reports = events - 4L * recommendations;
        postgres.execute(columns + "'Action', 'a-' || (1 + n % " + recommendations
                + "), 1 + n / " + recommendations + ", 'action.progress-reported', '1',"
                + " json_build_object('authority', '89999', 'effectiveOn', (date '2023-06-05' + (n * 700 / " + reports
                + ")::int)::text, 'actionId', 'a-' || (1 + n % " + recommendations + "), 'narrative',"
                + " 'Report ' || n || ': workshops held, templates in use, two teams to go.', 'forecastOn',"
                + " '2025-11-29', 'selfRating', 'ON_TRACK')::text, '" + METADATA
                + "', '2024-05-17T10:00:00.000Z' from generate_series(0, " + (reports - 1) + ") n");
        while (postgres.number("select pending::int from event_store.sequence_events(50000)") > 0) {
            // until every event has its position, here or in the service's own sequencer
        }
        postgres.execute("analyze");
    }
}
