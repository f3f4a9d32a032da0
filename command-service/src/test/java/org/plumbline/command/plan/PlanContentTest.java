package org.plumbline.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.measure.Target;

class PlanContentTest {

    @Test
    void the_content_of_a_version_is_written_in_one_way_only() {
        var work = new PlanContent.Work(
                "a-1",
                3,
                "Visit",
                "Manager",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 31),
                List.of("Visited"),
                List.of(new PlanContent.Stage("m-1", "Pilot", LocalDate.of(2025, 5, 31), "COMPLETE")),
                "OPEN");
        var item = new PlanContent.Item("r-1", 2, "inspection", 1, "Plans’ quality.", "ACCEPTED", List.of(work));
        var content = new PlanContent(
                "plan",
                1,
                "Better",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2026, 3, 31),
                List.of("inspection"),
                List.of(new PlanContent.Section("p-1", "Leadership", "Director", null, List.of(item), List.of("r-2"))),
                List.of(),
                List.of(new PlanContent.Gauge(
                        "g-1",
                        0,
                        "M1",
                        "Visits in time",
                        List.of("r-1"),
                        new BigDecimal("61.5"),
                        List.of(new Target(LocalDate.of(2026, 3, 31), BigDecimal.TEN)),
                        "FOLLOWED")),
                List.of(new PlanContent.Threat("k-1", 4, "Vacancies", "Director", List.of(), "OPEN")));
        assertThat(new String(content.canonical(), StandardCharsets.UTF_8)).isEqualTo("""
                        {"endsOn":"2026-03-31","inspectionIds":["inspection"],"measures":[\
                        {"baseline":61.5,"code":"M1","lastEvent":0,"measureId":"g-1","recommendationIds":["r-1"],\
                        "standing":"FOLLOWED","title":"Visits in time","trajectory":[\
                        {"by":"2026-03-31","value":10}]}],"planId":"plan","priorities":[\
                        {"contributesTo":["r-2"],"equalityImpact":null,"priorityId":"p-1","recommendations":[{"actions":[\
                        {"actionId":"a-1","baselineDueOn":"2025-06-30","dueOn":"2025-07-31","lastEvent":3,"milestones":[\
                        {"dueOn":"2025-05-31","milestoneId":"m-1","standing":"COMPLETE","title":"Pilot"}],\
                        "ownerRole":"Manager","standing":"OPEN","startOn":"2025-04-01",\
                        "successCriteria":["Visited"],"title":"Visit"}],"inspectionId":"inspection","lastEvent":2,\
                        "position":1,"recommendationId":"r-1","standing":"ACCEPTED","text":"Plans’ quality."}],\
                        "sroOffice":"Director","title":"Leadership"}],"risks":[\
                        {"lastEvent":4,"ownerRole":"Director","recommendationIds":[],"riskId":"k-1",\
                        "standing":"OPEN","title":"Vacancies"}],"startsOn":"2025-04-01","title":"Better",\
                        "versionNumber":1,"withoutPriority":[]}""");
    }
}
