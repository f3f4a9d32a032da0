package org.plumbline.app.every;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.app.Api;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.node.ObjectNode;

/** Asks for commands as nobody should, and remembers what was answered as nobody should answer. */
final class Hostilities {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final OverHttp http;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> familiesOfBodies = new HashSet<>();
    private int asked;

    Hostilities(OverHttp http) {
        this.http = http;
    }

    List<String> wrong() {
        return wrong;
    }

    int asked() {
        return asked;
    }

    /** Asks with what cannot be taken, just before the same is asked rightly: nothing but that stands in the way. */
    void before(ExampleCommand example, DemoAccount account) {
        long position = http.position();
        for (Place place : Place.in(example.type(), example.body())) {
            HostileValues.never(place).forEach(value -> {
                Api.Answer answer = look(account, example, place.in(example.body(), value));
                if (answer.status() == 400 && !names(answer, place.field())) {
                    note(example, place + " " + value, answer);
                }
                if (answer.status() < 300) {
                    note(example, place + " " + value + " was taken", answer);
                }
            });
        }
        wholly(example, account);
        asIfItWereOlder(example, account);
        if (http.commandsDoneSince(position) != 0) {
            wrong.add(example + ": something was done");
        }
    }

    private void wholly(ExampleCommand example, DemoAccount account) {
        List<String> bodies = new ArrayList<>(List.of(twice(example.body()), with(example.body(), "unknown")));
        if (familiesOfBodies.add(example.type().path().split("/")[2])) {
            bodies.addAll(HostileValues.BODIES);
        }
        for (String body : bodies) {
            Api.Answer answer = look(account, example, body);
            if (answer.status() != 400) {
                note(example, body, answer);
            }
        }
    }

    private static String twice(ObjectNode body) {
        String field =
                body.isEmpty() ? "effectiveOn" : body.propertyNames().iterator().next();
        String once = "\"" + field + "\":" + (body.isEmpty() ? "\"2025-03-24\"" : body.get(field));
        return "{" + once + "," + once + body.toString().replaceFirst("^\\{", body.isEmpty() ? "" : ",");
    }

    private static String with(ObjectNode body, String field) {
        return body.deepCopy().put(field, 1).toString();
    }

    /** What may be meant is asked by somebody who saw an older version: it is decided on, and then not done. */
    private void asIfItWereOlder(ExampleCommand example, DemoAccount account) {
        if (http.version(example.command().target()) > 0) {
            perhaps(example, account, "If-Match", "\"0\"");
        }
    }

    /** Asks with what may be meant for something new, which is in nobody's way. */
    void after(ExampleCommand example, DemoAccount account) {
        long position = http.position();
        int taken = perhaps(example, account);
        long done = http.commandsDoneSince(position);
        if (done != taken) {
            wrong.add(example + ": " + taken + " were taken and " + done + " left events");
        }
    }

    private int perhaps(ExampleCommand example, DemoAccount account, String... headers) {
        int taken = 0;
        for (Place place : Place.in(example.type(), example.body())) {
            for (String value : HostileValues.perhaps(place).toList()) {
                if (place.isAtTheTop()) {
                    Api.Answer answer = look(account, example, place.in(example.body(), value), headers);
                    taken += answer.status() < 300 ? 1 : 0;
                }
            }
        }
        return taken;
    }

    private Api.Answer look(DemoAccount account, ExampleCommand example, String body, String... headers) {
        asked++;
        long start = System.nanoTime();
        Api.Answer answer = http.raw(account, example, body, headers);
        if (System.nanoTime() - start > LONGEST.toNanos()) {
            note(example, "took too long with " + body, answer);
        }
        if (answer.status() >= 300 && !isProblem(answer)) {
            note(example, body, answer);
        }
        Described.now()
                .untold(example.type(), answer)
                .ifPresent(untold -> note(example, "is not told of " + untold, answer));
        return answer;
    }

    private void note(ExampleCommand example, String what, Api.Answer answer) {
        CommandType type = example.type();
        wrong.add(type.type().getSimpleName() + " " + what.substring(0, Math.min(300, what.length())) + " -> "
                + answer.status() + " " + answer.body());
    }

    static boolean isProblem(Api.Answer answer) {
        return answer.status() >= 400
                && answer.status() < 500
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && !answer.text("code").isEmpty()
                && answer.body().path("status").asInt() == answer.status();
    }

    private static boolean names(Api.Answer answer, String field) {
        return answer.body()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString(""))
                .anyMatch(named -> named.startsWith(field));
    }
}
