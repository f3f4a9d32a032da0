package org.plumbline.query.steps;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.audience.Audiences;
import org.plumbline.query.signin.KeptForms;
import org.plumbline.query.timeline.ChangedSince;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Shows a step's form, takes it, and shows it again with what was wrong. */
@Controller
class StepPage {

    private final Fields fields;
    private final StepSending sending;
    private final Audiences audiences;
    private final MeetingDays days;
    private final PeopleShown people;
    private final ChangedSince changes;
    private final KeptForms kept;
    private final EvidenceToJudge evidence;

    StepPage(
            Fields fields,
            StepSending sending,
            Audiences audiences,
            MeetingDays days,
            PeopleShown people,
            ChangedSince changes,
            KeptForms kept,
            EvidenceToJudge evidence) {
        this.people = people;
        this.evidence = evidence;
        this.fields = fields;
        this.sending = sending;
        this.audiences = audiences;
        this.days = days;
        this.changes = changes;
        this.kept = kept;
    }

    @GetMapping("/steps/{name}")
    String show(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> about,
            @RequestParam(required = false) @Nullable RefusalCode refused,
            Authentication signedIn,
            Model model) {
        CommandType type = type(name);
        FormState.open(about);
        about.putIfAbsent("effectiveOn", List.of(days.startingWith(type, about, audiences.of(signedIn))));
        List<Refusal> refusals = refused == null ? List.of() : List.of(Refusal.of(refused));
        return form(type, about, List.of(), refusals, signedIn, model);
    }

    /** The form again, after its sender signed in anew; it is sent by a click of theirs and never by itself. */
    @GetMapping(path = "/steps/{name}", params = "kept")
    String showKept(
            @PathVariable String name,
            @RequestParam("kept") String key,
            @RequestParam(defaultValue = "") String back,
            Authentication signedIn,
            Model model) {
        MultiValueMap<String, String> typed = kept.find(key, "/steps/" + name, signedIn.getName());
        if (typed == null) {
            return "redirect:" + Places.safe(back);
        }
        model.addAttribute("kept", true);
        return form(type(name), typed, List.of(), List.of(), signedIn, model);
    }

    @PostMapping("/steps/{name}")
    String send(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Authentication signedIn,
            HttpServletResponse response,
            Model model)
            throws IOException {
        CommandType type = type(name);
        typed.remove("file");
        typed.remove(FormState.FILE_CHOSEN);
        if (file != null && !file.isEmpty()) {
            typed.set(FormState.FILE_CHOSEN, "true");
        }
        try {
            StepSending.Attempt attempt = sending.read(type, typed, file, SignedIn.actor(signedIn));
            return sent(type, attempt, typed, signedIn, model);
        } catch (Invalid invalid) {
            return form(type, typed, invalid.violations(), List.of(), signedIn, model);
        } catch (Refused refused) {
            FormState.begin(typed);
            if (refused.code() == RefusalCode.TOO_MANY_REFUSALS) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            }
            return form(type, typed, List.of(), refused.refusals(), signedIn, model);
        } catch (Unavailable again) {
            model.addAttribute("stale", again.getMessage());
            return form(type, typed, List.of(), List.of(), signedIn, model);
        } catch (Unknown unknown) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("stale", unknown.getMessage());
            return form(type, typed, List.of(), List.of(), signedIn, model);
        }
    }

    private String sent(
            CommandType type,
            StepSending.Attempt attempt,
            MultiValueMap<String, String> typed,
            Authentication signedIn,
            Model model)
            throws IOException {
        try {
            Accepted accepted = attempt.send();
            return "redirect:" + Places.after(type, accepted, typed.getFirst("back"));
        } catch (StaleVersion stale) {
            Long seen = StepSending.version(typed.getFirst("version"));
            if (seen == null || attempt.target().isEmpty()) {
                model.addAttribute("stale", stale.getMessage());
            } else {
                ChangedSince.Changes since = changes.of(attempt.target(), seen, audiences.of(signedIn));
                typed.set("version", String.valueOf(since.version()));
                model.addAttribute("changes", since.entries());
            }
            return form(type, typed, List.of(), List.of(), signedIn, model);
        }
    }

    private String form(
            CommandType type,
            MultiValueMap<String, String> typed,
            List<Violation> violations,
            List<Refusal> refusals,
            Authentication signedIn,
            Model model) {
        boolean mayAsk = type.isFor(SignedIn.actor(signedIn).role());
        if (mayAsk) {
            people.note(type, signedIn);
        }
        List<Field> shown = mayAsk ? fields.of(type, typed, violations, audiences.of(signedIn)) : List.of();
        List<Refusal> said =
                mayAsk || !refusals.isEmpty() ? refusals : List.of(Refusal.of(RefusalCode.ROLE_NOT_PERMITTED));
        model.addAttribute("step", type.type().getSimpleName());
        model.addAttribute("summary", type.summary());
        model.addAttribute("fields", shown);
        model.addAttribute("mayAsk", mayAsk);
        model.addAttribute("evidence", mayAsk ? evidence.of(type, typed, audiences.of(signedIn)) : List.of());
        model.addAttribute("refusals", said);
        model.addAttribute(
                "otherViolations",
                violations.stream()
                        .filter(v -> shown.stream()
                                .noneMatch(f -> f.error() != null && v.field().startsWith(f.name())))
                        .toList());
        model.addAttribute("back", Places.safe(typed.getFirst("back")));
        model.addAttribute("token", Objects.requireNonNullElse(typed.getFirst("token"), ""));
        model.addAttribute("version", Objects.requireNonNullElse(typed.getFirst("version"), ""));
        model.addAttribute("about", Objects.requireNonNullElse(typed.getFirst("about"), ""));
        model.addAttribute("given", Objects.requireNonNullElse(typed.getFirst(FormState.GIVEN), ""));
        model.addAttribute("carried", FormState.carried(typed, shown));
        model.addAttribute(
                "failed",
                !violations.isEmpty()
                        || !said.isEmpty()
                        || model.containsAttribute("stale")
                        || model.containsAttribute("changes"));
        model.addAttribute("hasFile", shown.stream().anyMatch(f -> f.kind() == Field.Kind.FILE));
        return "steps/step";
    }

    private static CommandType type(String name) {
        return CommandCatalogue.ALL.stream()
                .filter(t -> t.type().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
