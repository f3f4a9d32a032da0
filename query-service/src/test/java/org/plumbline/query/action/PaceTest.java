package org.plumbline.query.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.rules.Declared;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.WorkRating;
import org.plumbline.query.action.DeliveryRating.Colour;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PaceTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 2, 28);
    private static final List<String> STATES =
            List.of("NOT_STARTED", "IN_PROGRESS", "COMPLETE_CLAIMED", "COMPLETE_VERIFIED", "CANCELLED");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Random random = new Random(20250228);

    @Test
    void what_is_counted_has_the_colour_that_its_page_shows() {
        Set<Colour> seen = EnumSet.noneOf(Colour.class);
        for (int i = 0; i < 5_000; i++) {
            boolean isReported = random.nextBoolean();
            Pace pace = new Pace(
                    STATES.get(random.nextInt(STATES.size())),
                    day(),
                    day(),
                    isReported ? day() : null,
                    isReported ? day() : null,
                    perhaps(),
                    perhaps(),
                    isReported && random.nextBoolean() ? Integer.valueOf(random.nextInt(101)) : null,
                    random.nextInt(4) > 0 ? null : new Declared(one(WorkRating.AMBER, WorkRating.RED), "So.", day()));
            Colour shown =
                    DeliveryRating.of(row(pace), TODAY, InForce.standard()).colour();
            assertThat(pace.on(TODAY, InForce.standard())).as("%s", pace).isEqualTo(shown);
            seen.add(shown);
        }
        assertThat(seen).isEqualTo(EnumSet.allOf(Colour.class));
    }

    private ActionRow row(Pace pace) {
        ObjectNode row = (ObjectNode) json.readTree("""
                {"id": "a", "inspectionId": "i", "recommendationIds": [], "title": "", "ownerRole": "", "owner": "",
                 "successCriteria": [], "timesRedated": 0, "slippageDays": 0}""");
        row.put("state", pace.state())
                .put("startOn", pace.startOn().toString())
                .put("baselineDueOn", pace.dueOn().toString())
                .put("dueOn", pace.dueOn().toString());
        if (pace.reportedOn() != null && pace.forecastOn() != null) {
            row.putObject("report")
                    .put("narrative", "")
                    .put("selfRating", "ON_TRACK")
                    .put("on", pace.reportedOn().toString())
                    .put("forecastOn", pace.forecastOn().toString())
                    .put("pct", pace.pct());
        }
        ObjectNode around = row.putObject("around");
        around.putArray("earlierOwners");
        var milestones = around.putArray("milestones");
        if (pace.milestoneDueOn() != null) {
            milestones
                    .addObject()
                    .put("milestoneId", "m")
                    .put("title", "")
                    .put("state", "OPEN")
                    .put("dueOn", pace.milestoneDueOn().toString());
        }
        if (pace.blockedSince() != null) {
            around.putObject("obstacle")
                    .put("reason", "")
                    .put("since", pace.blockedSince().toString());
        }
        if (pace.declared() != null) {
            around.set("declared", json.valueToTree(pace.declared()));
        }
        return json.treeToValue(row, ActionRow.class);
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private LocalDate day() {
        return TODAY.plusDays(random.nextInt(-90, 90));
    }

    private @Nullable LocalDate perhaps() {
        return random.nextInt(3) == 0 ? day() : null;
    }
}
