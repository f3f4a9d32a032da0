package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.plan.ChainStep;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.obligation.ObligationView;
import org.plumbline.query.obligation.Obligations;
import org.plumbline.query.plan.FrozenContents;
import org.plumbline.query.plan.PlanRow;
import org.plumbline.query.plan.PlanStandings;
import org.plumbline.query.plan.PlanView;
import org.plumbline.query.plan.Plans;
import org.plumbline.query.plan.VersionContents;
import org.plumbline.query.register.RecommendationRow;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class PlanPages {

    private final Plans plans;
    private final PlanStandings standings;
    private final Obligations obligations;
    private final FrozenContents contents;
    private final VersionContents versions;
    private final Timeline timeline;

    PlanPages(
            Plans plans,
            PlanStandings standings,
            Obligations obligations,
            FrozenContents contents,
            VersionContents versions,
            Timeline timeline) {
        this.plans = plans;
        this.standings = standings;
        this.obligations = obligations;
        this.contents = contents;
        this.versions = versions;
        this.timeline = timeline;
    }

    @GetMapping("/plans")
    String list(Page page, View view, Authentication signedIn, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/plans");
        model.addAttribute("listing", plans.find(null, page, view));
        model.addAttribute("steps", Step.of(SignedIn.actor(signedIn).role(), "/plans", commands(DraftPlan.class)));
        return "pages/plans";
    }

    @GetMapping("/plans/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        PlanView plan = standings.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, RecommendationRow> found = standings.recommendations(plan.row(), view).stream()
                .collect(Collectors.toMap(RecommendationRow::id, Function.identity()));
        List<ObligationView> clocks = plan.row().inspectionIds().stream()
                .flatMap(inspection -> obligations.ofInspection(inspection, view).stream())
                .toList();
        model.addAttribute("view", view);
        model.addAttribute("place", "/plans/" + id);
        model.addAttribute("plan", plan);
        model.addAttribute("p", plan.row());
        model.addAttribute("found", found);
        model.addAttribute("openVersions", openVersions(plan.row(), view));
        model.addAttribute("clocks", clocks);
        model.addAttribute("history", timeline.of(id, view));
        model.addAttribute("steps", steps(plan, SignedIn.actor(signedIn).role()));
        return "pages/plan";
    }

    /** A file to keep: a link into the API would ask a browser for a password of its own. */
    @GetMapping("/plans/{id}/versions/{number}")
    ResponseEntity<byte[]> version(
            @PathVariable String id, @PathVariable int number, View view, Authentication signedIn) {
        byte[] content = versions.take(id, number, view, signedIn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("plan-version-" + number + ".json")
                                .build()
                                .toString())
                .eTag("\"" + Sha256.of(content) + "\"")
                .body(content);
    }

    /** Numbers of those whose content is open to whoever looks. */
    private Set<Integer> openVersions(PlanRow plan, View view) {
        return plan.versions().stream()
                .filter(version -> contents.isOpen(version.sha256(), view))
                .map(PlanRow.Version::number)
                .collect(Collectors.toSet());
    }

    /** What can be done with the plan as it stands, each with what the form can know already. */
    private static List<Step> steps(PlanView plan, Role role) {
        List<String> about =
                new ArrayList<>(List.of("planId", plan.row().id(), "version", String.valueOf(plan.version())));
        ChainStep next = plan.next();
        if (next != null) {
            int number = plan.row().versions().getLast().number();
            about.addAll(List.of("versionNumber", String.valueOf(number), "body", next.body()));
        }
        return possible(plan.row()).stream()
                .flatMap(command ->
                        Step.of(role, "/plans/" + plan.row().id(), List.of(command), about.toArray(String[]::new))
                                .stream())
                .toList();
    }

    private static List<Class<? extends Command>> possible(PlanRow plan) {
        boolean isLast = plan.passed() == plan.chain().steps().size() - 1;
        return switch (plan.state()) {
            case "DRAFT", "REFRESHED" ->
                Stream.concat(changing(plan).stream(), Stream.of(WithdrawPlan.class, ClosePlan.class))
                        .filter(command -> command != (isRefreshed(plan) ? WithdrawPlan.class : ClosePlan.class))
                        .toList();
            case "FROZEN", "ENDORSED" ->
                commands(isLast ? ApproveVersion.class : EndorseVersion.class, ReturnVersion.class);
            case "APPROVED", "SUBMITTED" -> commands(DeclareLive.class, RefreshPlan.class);
            case "LIVE" -> commands(RefreshPlan.class, ClosePlan.class);
            default -> List.of();
        };
    }

    private static boolean isRefreshed(PlanRow plan) {
        return plan.state().equals("REFRESHED");
    }

    private static List<Class<? extends Command>> changing(PlanRow plan) {
        if (plan.priorities().isEmpty()) {
            return commands(AddPriority.class);
        }
        List<Class<? extends Command>> steps = new ArrayList<>(
                commands(AddPriority.class, LinkRecommendation.class, RenamePriority.class, AssignPrioritySro.class));
        boolean hasOthers = plan.priorities().size() > 1
                && plan.priorities().stream()
                        .anyMatch(p -> !p.recommendationIds().isEmpty());
        if (hasOthers) {
            steps.add(AddContribution.class);
        }
        if (plan.priorities().stream().anyMatch(p -> !p.contributesTo().isEmpty())) {
            steps.add(EndContribution.class);
        }
        steps.add(FreezeVersion.class);
        return steps;
    }
}
