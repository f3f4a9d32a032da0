package org.plumbline.query.steps;

import com.github.f4b6a3.uuid.UuidCreator;
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

    StepPage(Fields fields, StepSending sending, Audiences audiences, MeetingDays days, PeopleShown people) {
        this.people = people;
        this.fields = fields;
        this.sending = sending;
        this.audiences = audiences;
        this.days = days;
    }

    @GetMapping("/steps/{name}")
    String show(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> about,
            @RequestParam(required = false) @Nullable RefusalCode refused,
            Authentication signedIn,
            Model model) {
        CommandType type = type(name);
        about.putIfAbsent("effectiveOn", List.of(days.startingWith(type, about, audiences.of(signedIn))));
        about.putIfAbsent("token", List.of(UuidCreator.getTimeOrderedEpoch().toString()));
        List<Refusal> refusals = refused == null ? List.of() : List.of(Refusal.of(refused));
        return form(type, about, List.of(), refusals, signedIn, model);
    }

    @PostMapping("/steps/{name}")
    String send(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Authentication signedIn,
            Model model)
            throws IOException {
        CommandType type = type(name);
        typed.remove("file");
        try {
            Accepted accepted = sending.send(type, typed, file, SignedIn.actor(signedIn));
            return "redirect:" + Places.after(type, accepted, typed.getFirst("back"));
        } catch (Invalid invalid) {
            return form(type, typed, invalid.violations(), List.of(), signedIn, model);
        } catch (Refused refused) {
            return form(type, typed, List.of(), refused.refusals(), signedIn, model);
        } catch (StaleVersion | Unavailable again) {
            model.addAttribute("stale", again.getMessage());
            return form(type, typed, List.of(), List.of(), signedIn, model);
        } catch (Unknown unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
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
        model.addAttribute("failed", !violations.isEmpty() || !said.isEmpty() || model.containsAttribute("stale"));
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
