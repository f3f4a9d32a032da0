package org.plumbline.app;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who sits on the boards of the tests: a chair, two who vote and one who attends. */
public final class BoardMembers {

    private static final Map<String, String> CAPACITIES =
            Map.of("chair", "CHAIR", "bm", "VOTING", "dcs", "VOTING", "ia", "ATTENDING");
    private static final Set<String> APPOINTED = ConcurrentHashMap.newKeySet();

    private BoardMembers() {}

    /** Appoints them to the board of that inspection, from before anything else in the tests; once. */
    public static void appoint(Api api, String inspectionId) {
        if (APPOINTED.add(inspectionId)) {
            CAPACITIES.forEach((person, capacity) -> api.post(
                            "clerk",
                            "/api/inspections/" + inspectionId + "/members",
                            "{'personId':'" + person + "','capacity':'" + capacity + "','from':'2024-01-01'}")
                    .hasStatus(200));
        }
    }
}
