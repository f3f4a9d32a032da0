package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.people.NamedPeople;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.platform.accounts.DemoAccount;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever fills in a form chooses people by office and name, and types no id. */
class PeopleOnFormsTest {

    private static final Api API = new Api(RunningApp.port());
    private static final JdbcClient JDBC = RunningApp.context().getBean(JdbcClient.class);
    private static final String OWNER = "Housing Partnership Manager, Toby Larkhill (ao)";

    @Test
    void every_form_that_names_a_person_offers_the_people_there_are() {
        List<CommandType> forms = CommandCatalogue.ALL.stream()
                .filter(row -> !NamedPeople.componentsOf(row.type()).isEmpty())
                .toList();
        assertThat(forms).hasSizeGreaterThan(10);
        for (CommandType form : forms) {
            String page = Pages.signedIn(permitted(form)).get(address(form));
            for (RecordComponent field : NamedPeople.componentsOf(form.type())) {
                String name = "name=\"" + field.getName() + "\"";
                assertThat(page)
                        .as("%s of %s", field.getName(), form.summary())
                        .contains(OWNER)
                        .containsPattern(
                                field.getType() == List.class
                                        ? "<input[^>]*type=\"checkbox\"[^>]*" + name
                                        : "<select[^>]*" + name)
                        .doesNotContainPattern("<input[^>]*type=\"text\"[^>]*" + name)
                        .doesNotContainPattern("<textarea[^>]*" + name);
            }
        }
    }

    @Test
    void who_left_is_offered_no_longer() {
        API.post("adm", "/api/people", """
                        {'personId': 'bygone-1', 'name': 'Winifred Oldacre', 'email': 'w@marlshire.example',
                         'office': 'Head of Yesterday'}""").hasStatus(200);
        read("bygone-1", 0);
        Pages pm = Pages.signedIn("pm");
        assertThat(pm.get("/steps/AddAction")).contains("Head of Yesterday, Winifred Oldacre (bygone-1)");
        API.post("adm", "/api/people/bygone-1/leaving", "{}").hasStatus(200);
        read("bygone-1", 1);
        assertThat(pm.get("/steps/AddAction")).contains(OWNER).doesNotContain("bygone-1", "Winifred");
    }

    @Test
    void a_form_that_comes_back_keeps_who_was_chosen() {
        Pages pm = Pages.signedIn("pm");
        pm.get("/steps/AddAction");
        assertThat(pm.post("/steps/AddAction", Map.of("owner", "ao", "token", "people-on-forms-1")))
                .containsPattern("<option[^>]*value=\"ao\"[^>]*selected");
    }

    @Test
    void names_are_shown_to_those_who_may_send_the_form_and_that_they_were_is_on_record() {
        assertThat(Pages.signedIn("scr").get("/steps/AddAction"))
                .contains(RefusalCode.ROLE_NOT_PERMITTED.sentence())
                .doesNotContain("Toby Larkhill");
        Pages clerk = Pages.signedIn("clerk");
        long before = readings("clerk");
        assertThat(clerk.get("/steps/OpenMeeting")).contains("Toby Larkhill");
        assertThat(readings("clerk")).isEqualTo(before + 1);
    }

    @Test
    void everybody_who_has_an_account_is_in_the_directory_from_the_start() {
        assertThat(API.get("adm", "/api/people?pageSize=1000")
                        .body()
                        .get("items")
                        .valueStream())
                .extracting(person -> person.get("id").asString())
                .containsAll(DemoAccount.ALL.stream().map(DemoAccount::name).toList());
        assertThat(JDBC.sql("""
                        select count(*) from event_store.domain_event
                         where aggregate_id = 'person-pm' and metadata::jsonb ->> 'client' = 'policy'""").query(Long.class).single()).isOne();
    }

    private static void read(String personId, int version) {
        API.get("adm", "/api/people/" + personId + "?after=person-" + personId + ":" + version)
                .hasStatus(200);
    }

    private static long readings(String actor) {
        return JDBC.sql("select count(*) from access_log.entry where actor = :actor and kind = 'DIRECTORY'")
                .param("actor", actor)
                .query(Long.class)
                .single();
    }

    private static String permitted(CommandType form) {
        return DemoAccount.ALL.stream()
                .filter(account -> form.isFor(account.role()))
                .map(DemoAccount::name)
                .findFirst()
                .orElseThrow();
    }

    private static String address(CommandType form) {
        return "/steps/" + form.type().getSimpleName();
    }
}
