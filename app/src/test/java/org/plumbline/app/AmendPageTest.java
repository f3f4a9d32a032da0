package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.Chromium.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;

/** Correcting what was read in a report, in Chromium. */
@ExtendWith(Chromium.class)
class AmendPageTest {

    @Test
    void another_person_corrects_what_was_read_and_the_warning_is_settled() {
        String proposal = proposed("c", "89997", "The qualty of plans");
        signIn("pm2");
        visit("/imports/" + proposal);
        assertThat(browser().findElement(By.tagName("main")).getText()).contains("DATES_NOT_READ");
        follow(browser().findElement(By.partialLinkText("Correct")));
        submit();
        assertThat(browser().findElement(By.className("govuk-error-summary")).getText())
                .contains("reason");
        type("windows[0].start", "2025-03-03");
        type("windows[0].end", "2025-03-07");
        type("findings[0].text", "The quality of plans");
        type("findings[1].text", "The timeliness of visits");
        type("findings[1].page", "x");
        type("reason", "As printed");
        submit();
        assertThat(browser().findElement(By.className("govuk-error-summary")).getText())
                .contains("findings[1].page must be a whole number");
        type("findings[1].page", "5");
        submit();
        assertThat(browser().findElement(By.tagName("main")).getText())
                .contains("Findings: 2", "The timeliness of visits", "3 March 2025 to 7 March 2025")
                .contains("You were the last to change what was read", "Last changed by pm2")
                .doesNotContain("DATES_NOT_READ");
        assertThat(rowsOfChanges())
                .containsExactly(
                        "Inspectors on site | Not read | Changed to: 3 March 2025 to 7 March 2025",
                        "Finding | Read as: The qualty of plans Area for improvement, page 4"
                                + " | Changed to: The quality of plans Area for improvement, page 4",
                        "Finding | Not read | Changed to: The timeliness of visits Area for improvement, page 5");
        String confirmation = "{'receivedOn':'2025-03-20','acknowledgedWarnings':[]}";
        String path = "/api/report-imports/" + proposal + "/confirmation";
        new Api(RunningApp.port()).post("pm2", path, confirmation).isRefused("SAME_PERSON");
        new Api(RunningApp.port()).post("qa", path, confirmation).hasStatus(200);
    }

    @Test
    void findings_that_changed_places_are_told_and_nothing_that_was_changed_back() {
        String proposal = proposed("d", "89996", "Plans", "Visits");
        String path = "/api/report-imports/" + proposal + "/amendments";
        String swapped =
                "{'reason':'As printed','findings':[{'position':1,'kind':'AREA_FOR_IMPROVEMENT','text':'%s','page':4},"
                        + "{'position':2,'kind':'AREA_FOR_IMPROVEMENT','text':'%s','page':4}]}";
        Api api = new Api(RunningApp.port());
        Pages qa = Pages.signedIn("qa");
        api.post("pm2", path, swapped.formatted("Visits", "Plans")).hasStatus(200);
        assertThat(qa.get("/imports/" + proposal + "?after=" + proposal + ":1"))
                .contains("Order of the findings", "Last changed by pm2")
                .containsPattern("<del[^>]*>Plans\n[^<]*\nVisits\n[^<]*</del>");
        api.post("pm2", path, swapped.formatted("Plans", "Visits")).hasStatus(200);
        assertThat(qa.get("/imports/" + proposal + "?after=" + proposal + ":2"))
                .doesNotContain("What was changed from what was read");
    }

    private static List<String> rowsOfChanges() {
        return browser().findElements(By.xpath("//div[@aria-labelledby='changed']//tbody/tr")).stream()
                .map(row -> row.findElements(By.xpath("./*")).stream()
                        .map(cell -> String.valueOf(cell.getDomProperty("textContent"))
                                .replaceAll("\\s+", " ")
                                .strip())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String proposed(String digit, String urn, String... findings) {
        ReportProposal read = new ReportProposal(
                digit.repeat(64),
                "1",
                "ILACS",
                "Oxshire",
                urn,
                List.of(),
                "A lead inspector",
                List.of(new Judgement("Overall effectiveness", Grade.GOOD)),
                Grade.GOOD,
                IntStream.range(0, findings.length)
                        .mapToObj(i -> new ProposedFinding(
                                i + 1,
                                FindingKind.AREA_FOR_IMPROVEMENT,
                                null,
                                null,
                                findings[i],
                                4,
                                List.of(),
                                List.of()))
                        .toList(),
                List.of(new ImportWarning("DATES_NOT_READ", "The dates could not be read.")));
        String id = UUID.randomUUID().toString();
        RunningApp.context()
                .getBean(WriteSide.class)
                .send(new Envelope(
                        new ProposeFindings(id, "oxshire.pdf", read, LocalDate.of(2025, 4, 1)),
                        new Actor("pm", Role.PM, null),
                        "api",
                        null,
                        null));
        new Api(RunningApp.port()).get("pm2", "/api/inspections/" + id + "?after=" + id + ":0");
        return id;
    }
}
