package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.demo.MarlshireReport;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends commands to where the catalogue says, and looks at what the history holds then. */
final class OverHttp {

    private final Api api = new Api(RunningApp.port());
    private final JdbcClient jdbc = RunningApp.context().getBean(JdbcClient.class);

    /** A report comes as a file; everything else as JSON. */
    Api.Answer send(DemoAccount by, ExampleCommand example, String... headers) {
        return comesAsFile(example.type())
                ? file(by, example, headers)
                : asDescribed(example, raw(by, example, example.body().toString(), headers));
    }

    private Api.Answer file(DemoAccount by, ExampleCommand example, String... headers) {
        String name = example.body().get("fileName").asString();
        Api.Answer answer = upload(by, example, name, headers);
        // Few files are read at a time; whoever hears so sends it again, as told.
        while (answer.status() == 503 && answer.text("detail").contains("reading other files")) {
            LockSupport.parkNanos(50_000_000);
            answer = upload(by, example, name, headers);
        }
        return asDescribed(example, answer);
    }

    private Api.Answer upload(DemoAccount by, ExampleCommand example, String name, String... headers) {
        return api.upload(by.name(), example.url(), name, "application/pdf", report(name), List.of(), headers);
    }

    /** The same report for each name, and another file. */
    private static byte[] report(String name) {
        byte[] report = MarlshireReport.pdf();
        byte[] comment = ("% " + name + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(report, report.length + comment.length);
        System.arraycopy(comment, 0, both, report.length, comment.length);
        return both;
    }

    static boolean comesAsFile(CommandType type) {
        return type.type() == ProposeFindings.class;
    }

    Api.Answer raw(DemoAccount by, ExampleCommand example, String body, String... headers) {
        return api.postAsIs(by.name(), example.url(), body, headers);
    }

    /** What is answered is what the description of the API says may be. */
    private static Api.Answer asDescribed(ExampleCommand asked, Api.Answer answer) {
        assertThat(Described.now().untold(asked.type(), answer))
                .as("%s answers %s %s", asked, answer.status(), answer.body())
                .isEmpty();
        return answer;
    }

    /** How many events there are that somebody asked for, refusals apart. */
    long events() {
        return count("name <> 'command.refused' and metadata::jsonb ->> 'client' = 'api'");
    }

    long refusals() {
        return count("name = 'command.refused'");
    }

    long position() {
        return jdbc.sql("select coalesce(max(global_index), 0) from event_store.domain_event")
                .query(Long.class)
                .single();
    }

    /** How many requests from outside left events, refusals apart. */
    long commandsDoneSince(long position) {
        return jdbc.sql("""
            select count(distinct metadata::jsonb ->> :correlation) from event_store.domain_event
             where global_index > :position and name <> 'command.refused'
               and metadata::jsonb ->> 'client' = 'api'\
            """)
                .param("correlation", Metadata.CORRELATION)
                .param("position", position)
                .query(Long.class)
                .single();
    }

    long refusalsSince(long position) {
        return jdbc.sql("select count(*) from event_store.domain_event where global_index > :position and name ="
                        + " 'command.refused'")
                .param("position", position)
                .query(Long.class)
                .single();
    }

    /** The newest version of an aggregate, or -1 when there is none. */
    long version(String id) {
        return jdbc.sql("select coalesce(max(sequence_number), -1) from event_store.domain_event where aggregate_id ="
                        + " :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** How many of the streams have a number missing. */
    long streamsWithGaps() {
        return jdbc.sql("""
            select count(*) from (select 1 from event_store.domain_event group by aggregate_id
                                  having min(sequence_number) <> 0 or max(sequence_number) + 1 <> count(*)) s\
            """).query(Long.class).single();
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from event_store.domain_event where " + which)
                .query(Long.class)
                .single();
    }
}
