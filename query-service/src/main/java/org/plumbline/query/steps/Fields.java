package org.plumbline.query.steps;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.steps.Field.Kind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the fields of a command's form from its components, with what was typed before and what was wrong with it. */
@Component
final class Fields {

    private static final Set<String> LONG = Set.of(
            "reason",
            "basis",
            "transcription",
            "minutes",
            "urgency",
            "question",
            "answer",
            "cause",
            "event",
            "consequence",
            "treatment",
            "narrative",
            "blockers",
            "impact",
            "recovery",
            "rationale",
            "text",
            "summary",
            "observation",
            "impactWaiver",
            "embeddingWaiver",
            "changes",
            "feedback",
            "quote",
            "newConcern",
            "overrideReason",
            "equalityImpact");
    private static final Set<String> NOT_ON_PAGES =
            Set.of("windows", "judgements", "findings", "fileName", "mediaType", "decisionId", "assuranceId");

    private final MessageSource words;
    private final Views views;
    private final Choices choices;
    private final PeopleChoices people;

    Fields(MessageSource words, Views views, Choices choices, PeopleChoices people) {
        this.people = people;
        this.words = words;
        this.views = views;
        this.choices = choices;
    }

    List<Field> of(
            CommandType type, MultiValueMap<String, String> typed, List<Violation> violations, Audience audience) {
        View now = views.now(audience);
        MultiValueMap<String, String> about = FormState.about(typed);
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.type().getRecordComponents()) {
            String name = component.getName();
            if (!name.equals(type.created()) && !NOT_ON_PAGES.contains(name)) {
                fields.add(field(component, typed, about, violations, now));
            }
        }
        if (type.path().equals("/api/evidence")) {
            boolean wasChosen = typed.containsKey(FormState.FILE_CHOSEN);
            fields.add(new Field(
                    "file",
                    word("field.file"),
                    Kind.FILE,
                    List.of(),
                    "",
                    wasChosen ? word("step.choose-file-again") : null));
        }
        return fields;
    }

    private Field field(
            RecordComponent component,
            MultiValueMap<String, String> typed,
            MultiValueMap<String, String> about,
            List<Violation> violations,
            View now) {
        String name = component.getName();
        List<String> chosen = typed.getOrDefault(name, List.of());
        List<Map<String, Object>> offered = items(component, chosen, about, now);
        Kind kind = kind(component, offered, about);
        List<Map<String, Object>> items = offered.isEmpty() ? offered : withThoseOfferedNoMore(offered, chosen);
        String value = String.join("\n", typed.getOrDefault(name, List.of()));
        String error = violations.stream()
                .filter(v -> v.field().equals(name) || v.field().startsWith(name + "["))
                .map(v -> word("field." + name) + " " + v.rule())
                .findFirst()
                .orElse(null);
        return new Field(name, label(component), kind, items, value, error);
    }

    private String label(RecordComponent component) {
        String named = word("field." + component.getName());
        boolean mayBeLeftOut = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeLeftOut ? words.getMessage("field.if-it-applies", new Object[] {named}, Locale.UK) : named;
    }

    private List<Map<String, Object>> items(
            RecordComponent component, List<String> chosen, MultiValueMap<String, String> about, View now) {
        if (component.getType() == DecisionType.class) {
            return Arrays.stream(DecisionType.values())
                    .filter(type -> type.takenBy() == null)
                    .map(type -> item(type.name(), word("decision." + type), chosen))
                    .toList();
        }
        if (component.getType().isEnum()) {
            return Arrays.stream(component.getType().getEnumConstants())
                    .map(constant -> item(constant.toString(), word("value." + constant), chosen))
                    .toList();
        }
        if (component.getType() == boolean.class || component.getType() == Boolean.class) {
            return List.of(
                    item("true", word("yes." + component.getName()), chosen),
                    item("false", word("no." + component.getName()), chosen));
        }
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> kind
                && kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants())
                    .map(constant -> item(constant.toString(), word("value." + constant), chosen))
                    .toList();
        }
        Map<String, String> offered = choices.of(component.getDeclaringRecord(), component.getName(), about, now);
        if (offered.isEmpty() && namesPeople(component)) {
            offered = people.active();
        }
        return offered.entrySet().stream()
                .map(choice -> item(choice.getKey(), choice.getValue(), chosen))
                .toList();
    }

    private static boolean namesPeople(RecordComponent component) {
        return component.isAnnotationPresent(NamesPerson.class);
    }

    private static Map<String, Object> item(String value, String text, List<String> chosen) {
        return Map.of("value", value, "text", text, "checked", chosen.contains(value));
    }

    /** What was chosen stays chosen until somebody changes it, though it is gone from what there is to choose. */
    private List<Map<String, Object>> withThoseOfferedNoMore(List<Map<String, Object>> offered, List<String> chosen) {
        List<Map<String, Object>> items = new ArrayList<>(offered);
        chosen.stream()
                .filter(value ->
                        !value.isBlank() && offered.stream().noneMatch(item -> value.equals(item.get("value"))))
                .map(value -> item(
                        value,
                        String.valueOf(words.getMessage("step.not-offered", new Object[] {value}, value, Locale.UK)),
                        chosen))
                .forEach(items::add);
        return items;
    }

    /** @param about what the form came with, as against what was typed into it */
    static Kind kind(RecordComponent component, List<Map<String, Object>> items, MultiValueMap<String, String> about) {
        String name = component.getName();
        if (name.endsWith("Id") && about.containsKey(name) && items.isEmpty()) {
            return Kind.HIDDEN;
        }
        if (namesPeople(component) && items.isEmpty()) {
            return Kind.NOBODY;
        }
        if (component.getType() == List.class) {
            return items.isEmpty() ? Kind.LINES : Kind.CHECKS;
        }
        if (!items.isEmpty()) {
            return namesPeople(component) ? Kind.SELECT : Kind.CHOICE;
        }
        if (component.getType() == LocalDate.class) {
            return Kind.DATE;
        }
        return LONG.contains(name) ? Kind.LONG_TEXT : Kind.TEXT;
    }

    private String word(String key) {
        String last = key.substring(key.indexOf('.') + 1);
        return String.valueOf(words.getMessage(key, null, Spoken.of(last), Locale.UK));
    }
}
