package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.Chromium.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        String proposal = proposed();
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
                .doesNotContain("DATES_NOT_READ");
    }

    private static String proposed() {
        ReportProposal read = new ReportProposal(
                "c".repeat(64),
                "1",
                "ILACS",
                "Oxshire",
                "89997",
                List.of(),
                "A lead inspector",
                List.of(new Judgement("Overall effectiveness", Grade.GOOD)),
                Grade.GOOD,
                List.of(new ProposedFinding(
                        1,
                        FindingKind.AREA_FOR_IMPROVEMENT,
                        null,
                        null,
                        "The qualty of plans",
                        4,
                        List.of(),
                        List.of())),
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
