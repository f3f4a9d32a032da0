package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.app.every.Attempts;
import org.plumbline.app.every.Attempts.Attempt;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.platform.accounts.DemoAccount;

/** Whoever may not ask hears that from a page too, and not which fields they left out; and the history says who tried. */
class RolesOnPagesTest {

    private static final String MAY_NOT = RefusalCode.ROLE_NOT_PERMITTED.sentence();

    private final Map<String, Pages> pages = new HashMap<>();

    @Test
    void an_empty_form_from_whoever_may_not_send_it_is_refused_for_the_role_and_kept() {
        assertThat(Story.shared().version()).isPositive();
        Attempts attempts = new Attempts();
        for (CommandType type : CommandCatalogue.ALL) {
            String name = type.type().getSimpleName();
            String page = as(somebodyWhoMayNot(type)).post("/steps/" + name, Map.of());
            assertThat(page).as(name).contains(MAY_NOT).doesNotContain("is required");
        }
        Set<String> kept = attempts.all().stream()
                .filter(attempt -> attempt.code().equals("ROLE_NOT_PERMITTED"))
                .map(Attempt::command)
                .collect(Collectors.toSet());
        assertThat(kept)
                .containsAll(CommandCatalogue.ALL.stream()
                        .map(type -> type.type().getSimpleName())
                        .toList());
    }

    @Test
    void a_file_from_whoever_may_not_import_is_not_looked_at() {
        assertThat(Story.shared().version()).isPositive();
        Attempts attempts = new Attempts();
        assertThat(as("clerk").upload("/imports", "report.pdf", "no report")).contains(MAY_NOT);
        assertThat(attempts.all())
                .containsExactly(
                        new Attempt("clerk", "CLERK", ProposeFindings.class.getSimpleName(), "", "ROLE_NOT_PERMITTED"));
    }

    @Test
    void a_file_that_cannot_be_called_so_is_turned_away_on_the_page() {
        assertThat(as("pm").upload("/imports", "a".repeat(400) + ".pdf", "no report"))
                .contains("300");
    }

    private Pages as(String user) {
        return pages.computeIfAbsent(user, Pages::signedIn);
    }

    private static String somebodyWhoMayNot(CommandType type) {
        return DemoAccount.ALL.stream()
                .filter(account -> !type.isFor(account.role()))
                .map(DemoAccount::name)
                .findFirst()
                .orElseThrow();
    }
}
