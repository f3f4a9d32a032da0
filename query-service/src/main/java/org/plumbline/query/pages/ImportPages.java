package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.InspectionCommand.*;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.obligation.ObligationCommand.StartClock;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.retention.LegalHoldCommand.LiftLegalHold;
import org.plumbline.kernel.retention.LegalHoldCommand.PlaceLegalHold;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.platform.uploads.UploadMemory;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audiences;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.register.RecommendationRow;
import org.plumbline.query.register.Register;
import org.plumbline.query.retention.LegalHolds;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Reports: uploading one, and reviewing what was read in it. */
@Controller
class ImportPages {

    private final Uploads uploads;
    private final Inspections inspections;
    private final Timeline timeline;
    private final LegalHolds holds;
    private final Views views;
    private final Register register;
    private final Frameworks frameworks;
    private final Audiences audiences;
    private final ProposalChanges changes;
    private final UploadMemory memory;

    ImportPages(
            Uploads uploads,
            Inspections inspections,
            Timeline timeline,
            LegalHolds holds,
            Views views,
            Register register,
            Frameworks frameworks,
            Audiences audiences,
            ProposalChanges changes,
            UploadMemory memory) {
        this.changes = changes;
        this.memory = memory;
        this.frameworks = frameworks;
        this.uploads = uploads;
        this.inspections = inspections;
        this.timeline = timeline;
        this.holds = holds;
        this.views = views;
        this.register = register;
        this.audiences = audiences;
    }

    @GetMapping("/imports")
    String list(
            @RequestParam(required = false) @Nullable RefusalCode refused,
            Page page,
            View view,
            Authentication signedIn,
            Model model) {
        if (refused != null) {
            model.addAttribute("refusal", List.of(Refusal.of(refused)));
            model.addAttribute("failed", true);
        }
        model.addAttribute("view", view);
        model.addAttribute("place", "/imports");
        model.addAttribute(
                "mayImport",
                CommandCatalogue.of(ProposeFindings.class)
                        .roles()
                        .contains(SignedIn.actor(signedIn).role()));
        model.addAttribute("listing", inspections.all(page, view));
        model.addAttribute(
                "steps", Step.of(SignedIn.actor(signedIn).role(), "/imports", commands(RegisterInspection.class)));
        if (!model.containsAttribute("token")) {
            model.addAttribute("token", UuidCreator.getTimeOrderedEpoch().toString());
        }
        return "pages/imports";
    }

    @PostMapping("/imports")
    String upload(
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "") String token,
            Authentication signedIn,
            Model model)
            throws IOException {
        Actor importer = SignedIn.actor(signedIn);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            Accepted accepted = memory.with(
                    file, content -> uploads.report(name, content, importer, "web", RequestKey.ofForm(token, content)));
            return "redirect:/imports/" + accepted.id() + "?after=" + accepted.id() + ":" + accepted.version()
                    + "&done=1";
        } catch (Refused refused) {
            model.addAttribute("refusal", refused.refusals());
        } catch (Invalid invalid) {
            model.addAttribute("violations", invalid.violations());
        } catch (Unavailable away) {
            model.addAttribute("away", away.getMessage());
            model.addAttribute("token", token);
        }
        model.addAttribute("failed", true);
        return list(null, Page.first(), views.now(audiences.of(signedIn)), signedIn, model);
    }

    @GetMapping("/imports/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        Found<InspectionRow> found =
                inspections.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/imports/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("i", found.row());
        model.addAttribute("changes", changes.of(found.row()));
        model.addAttribute("tracked", tracked(id, view));
        model.addAttribute("history", timeline.of(id, view));
        model.addAttribute("steps", steps(found, SignedIn.actor(signedIn), place, view));
        return "pages/import";
    }

    /** What became of each finding, by its place in the report; its words may have been corrected since they were read. */
    private Map<Integer, RecommendationRow> tracked(String id, View view) {
        return register.ofInspection(id, view).stream()
                .map(Found::row)
                .filter(r -> r.atVisits().raisedAt() == null)
                .collect(Collectors.toMap(r -> r.finding().position(), Function.identity(), (one, other) -> one));
    }

    private List<Step> steps(Found<InspectionRow> found, Actor actor, String place, View view) {
        List<Step> steps = new ArrayList<>();
        CommandType amend = CommandCatalogue.of(AmendProposal.class);
        if (found.row().state().equals("FINDINGS_PROPOSED") && amend.roles().contains(actor.role())) {
            steps.add(new Step(amend.summary(), place + "/amend"));
        }
        List<Class<? extends Command>> commands = inState(found.row());
        boolean isJoint = frameworks
                .find(found.row().proposal().framework())
                .filter(Framework::jointOwnership)
                .isPresent();
        if (isJoint && !found.row().state().matches("VOIDED|CONCLUDED|SUPERSEDED")) {
            commands.add(NamePartners.class);
        }
        steps.addAll(Step.of(
                actor.role(),
                place,
                commands,
                "inspectionId",
                found.row().id(),
                "version",
                String.valueOf(found.version())));
        steps.addAll(holding(found.row().id(), actor, place, view));
        return steps;
    }

    private List<Step> holding(String id, Actor actor, String place, View view) {
        boolean isHeld = holds.byId(LegalHoldEvent.streamOf(id), view)
                .filter(hold -> hold.row().liftedOn() == null)
                .isPresent();
        return Step.of(
                actor.role(),
                place,
                isHeld ? commands(LiftLegalHold.class) : commands(PlaceLegalHold.class),
                "inspectionId",
                id);
    }

    private static List<Class<? extends Command>> inState(InspectionRow row) {
        List<Class<? extends Command>> steps = new ArrayList<>(
                switch (row.state()) {
                    case "REGISTERED" -> commands(RecordReportReceived.class, WithdrawProposal.class);
                    case "REPORT_RECEIVED" -> commands(EnterFindings.class, CorrectReceivedDate.class);
                    case "FINDINGS_PROPOSED" ->
                        row.receivedOn() == null
                                ? commands(RecordReportReceived.class, ConfirmFindings.class, WithdrawProposal.class)
                                : commands(ConfirmFindings.class, CorrectReceivedDate.class);
                    case "CONCLUDED" -> commands(LinkReinspection.class);
                    case "FINDINGS_CONFIRMED", "RESPONDED" ->
                        commands(
                                CorrectReceivedDate.class,
                                RecordReissue.class,
                                LinkReinspection.class,
                                ConcludeInspection.class);
                    default -> commands();
                });
        if (row.receivedOn() != null && row.publishedOn() == null) {
            steps.add(RecordReportPublished.class);
        }
        if (row.report().sentOn() != null && steps.contains(CorrectReceivedDate.class)) {
            steps.add(CorrectSentDate.class);
        }
        if (!row.state().equals("VOIDED")
                && (row.receivedOn() != null || row.state().equals("REGISTERED"))) {
            steps.add(DecidePublication.class);
        }
        if (row.receivedOn() != null && !row.state().matches("VOIDED|CONCLUDED|SUPERSEDED")) {
            steps.add(StartClock.class);
        }
        return steps;
    }
}
