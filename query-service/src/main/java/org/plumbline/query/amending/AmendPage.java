package org.plumbline.query.amending;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.Permitting;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.InspectionCommand.AmendProposal;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.platform.commands.Asked;
import org.plumbline.platform.commands.CommandBody;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audiences;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
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
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows what was read beside inputs for what is printed, takes the corrections, and says what was wrong with them. */
@Controller
class AmendPage {

    private static final CommandType AMEND = CommandCatalogue.of(AmendProposal.class);

    private final Inspections inspections;
    private final Views views;
    private final Audiences audiences;
    private final WriteSide writeSide;
    private final Permitting permitting;
    private final CommandBody bodies;
    private final Clock englishTime;
    private final JsonMapper json;
    private final Frameworks frameworks;
    private final ChangedSince changes;
    private final KeptForms kept;

    AmendPage(
            Inspections inspections,
            Views views,
            Audiences audiences,
            WriteSide writeSide,
            Permitting permitting,
            CommandBody bodies,
            Clock englishTime,
            JsonMapper json,
            Frameworks frameworks,
            ChangedSince changes,
            KeptForms kept) {
        this.inspections = inspections;
        this.views = views;
        this.audiences = audiences;
        this.writeSide = writeSide;
        this.permitting = permitting;
        this.bodies = bodies;
        this.englishTime = englishTime;
        this.json = json;
        this.frameworks = frameworks;
        this.changes = changes;
        this.kept = kept;
    }

    @GetMapping("/imports/{id}/amend")
    String show(
            @PathVariable String id,
            @RequestParam(name = "kept", defaultValue = "") String key,
            Authentication signedIn,
            Model model) {
        Found<InspectionRow> found = found(id, signedIn);
        MultiValueMap<String, String> typed = kept.find(key, "/imports/" + id + "/amend", signedIn.getName());
        if (typed != null) {
            model.addAttribute("kept", true);
            model.addAttribute("version", Objects.requireNonNullElse(typed.getFirst("version"), ""));
            model.addAttribute("token", Objects.requireNonNullElse(typed.getFirst("token"), newToken()));
            return form(found, AmendForm.typed(typed), List.of(), model);
        }
        model.addAttribute("version", found.version());
        model.addAttribute("token", newToken());
        return form(found, asRead(found), List.of(), model);
    }

    private static String newToken() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    @PostMapping("/imports/{id}/amend")
    String send(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Authentication signedIn,
            Model model) {
        Found<InspectionRow> found = found(id, signedIn);
        AmendForm typed = AmendForm.typed(form);
        String version = Objects.requireNonNullElse(form.getFirst("version"), "");
        String token = Objects.requireNonNullElse(form.getFirst("token"), "");
        model.addAttribute("version", version);
        model.addAttribute("token", token);
        List<String> compared = form.getOrDefault("compared", List.of());
        try {
            Actor actor = SignedIn.actor(signedIn);
            Envelope envelope = permitting.reading(AMEND, id, actor, "web", () -> {
                Map<String, String> ids = Map.of("inspectionId", id);
                ObjectNode body = new Correction(asRead(found), typed, compared, json).body();
                Command command = bodies.read(AMEND, body, ids, today().toString());
                return new Envelope(
                        command, actor, "web", seen(version), RequestKey.ofForm(token, Asked.of(AMEND, ids, body)));
            });
            Accepted accepted = writeSide.send(envelope);
            return "redirect:/imports/" + id + "?after=" + id + ":" + accepted.version() + "&done=AmendProposal";
        } catch (Invalid invalid) {
            return form(
                    found,
                    typed,
                    invalid.violations().stream()
                            .map(v -> v.field() + " " + v.rule())
                            .toList(),
                    model);
        } catch (Refused refused) {
            model.addAttribute("token", newToken());
            return form(
                    found,
                    typed,
                    refused.refusals().stream()
                            .map(r -> r.sentence() + " " + r.code())
                            .toList(),
                    model);
        } catch (StaleVersion stale) {
            Long seen = seen(version);
            if (seen != null) {
                ChangedSince.Changes since = changes.of(id, seen, audiences.of(signedIn));
                model.addAttribute("version", since.version());
                model.addAttribute("changes", since.entries());
            }
            return form(found, typed, List.of(String.valueOf(stale.getMessage())), model);
        } catch (Unavailable again) {
            return form(found, typed, List.of(String.valueOf(again.getMessage())), model);
        }
    }

    private String form(Found<InspectionRow> found, AmendForm form, List<String> errors, Model model) {
        model.addAttribute("i", found.row());
        model.addAttribute("form", form);
        model.addAttribute("windows", Rows.withABlank(form.windows()));
        model.addAttribute("judgements", Rows.withABlank(form.judgements()));
        model.addAttribute("findings", Rows.withABlank(form.findings()));
        model.addAttribute(
                "kinds",
                frameworks
                        .find(found.row().proposal().framework())
                        .map(f -> List.copyOf(new TreeSet<>(f.terms().keySet())))
                        .orElseGet(() -> List.copyOf(frameworks.kinds())));
        model.addAttribute(
                "grades",
                frameworks
                        .find(found.row().proposal().framework())
                        .map(Framework::grades)
                        .orElseGet(() -> List.copyOf(frameworks.grades())));
        model.addAttribute("errors", errors);
        model.addAttribute("failed", !errors.isEmpty());
        return "pages/amend";
    }

    private AmendForm asRead(Found<InspectionRow> found) {
        return AmendForm.of(found.row().proposal(), today());
    }

    private Found<InspectionRow> found(String id, Authentication signedIn) {
        return inspections
                .byId(id, views.now(audiences.of(signedIn)))
                .filter(found -> found.row().state().equals("FINDINGS_PROPOSED"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.now(englishTime);
    }

    private static @Nullable Long seen(String version) {
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }
}
