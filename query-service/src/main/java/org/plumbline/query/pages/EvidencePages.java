package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.evidence.EvidenceUpkeep.*;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.evidence.EvidenceDownload;
import org.plumbline.query.evidence.EvidenceFiles;
import org.plumbline.query.evidence.EvidenceRow;
import org.plumbline.query.evidence.FileNotServed;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class EvidencePages {

    private final EvidenceFiles evidence;
    private final EvidenceDownload download;
    private final Timeline timeline;

    EvidencePages(EvidenceFiles evidence, EvidenceDownload download, Timeline timeline) {
        this.evidence = evidence;
        this.download = download;
        this.timeline = timeline;
    }

    @GetMapping("/evidence")
    String list(@RequestParam(required = false) @Nullable String state, Page page, View view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/evidence");
        model.addAttribute("states", EvidenceFiles.STATES);
        model.addAttribute("chosen", state == null ? "" : state);
        model.addAttribute("listing", evidence.find(null, state, page, view));
        return "pages/evidence-list";
    }

    @GetMapping("/evidence/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        Found<EvidenceRow> found =
                evidence.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/evidence/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("e", found.row());
        model.addAttribute("history", timeline.of(id, view));
        model.addAttribute("steps", steps(found, place, signedIn));
        model.addAttribute("mayRead", download.isFor(found.row(), SignedIn.actor(signedIn)));
        return "pages/evidence";
    }

    /** The file itself; when it is not handed over, the page of the evidence says why. */
    @GetMapping("/evidence/{id}/file")
    @Nullable
    String file(
            @PathVariable String id,
            View view,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            download.send(id, view, signedIn, request, response);
            return null;
        } catch (FileNotServed refused) {
            response.setStatus(refused.status().value());
            refused.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
            model.addAttribute("notServed", refused.sentence());
            return one(id, view, signedIn, model);
        } catch (Unknown unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @ExceptionHandler
    void brokenOff(EvidenceDownload.BrokenOff e) {
        throw e;
    }

    private static List<Step> steps(Found<EvidenceRow> found, String place, Authentication signedIn) {
        return Step.of(
                SignedIn.actor(signedIn).role(),
                place,
                inState(found.row().kept().state()),
                "evidenceId",
                found.row().id(),
                "about",
                found.row().actionId(),
                "version",
                String.valueOf(found.version()));
    }

    private static List<Class<? extends Command>> inState(String state) {
        return switch (state) {
            case "SUBMITTED" ->
                commands(
                        AcceptEvidence.class,
                        RejectEvidence.class,
                        WithdrawEvidence.class,
                        QuarantineEvidence.class,
                        ReplaceEvidence.class,
                        CheckEvidenceFile.class,
                        DeclareValidity.class,
                        DestroyEvidenceFile.class);
            case "ACCEPTED" ->
                commands(
                        WithdrawEvidence.class,
                        QuarantineEvidence.class,
                        ReplaceEvidence.class,
                        CheckEvidenceFile.class,
                        DeclareValidity.class,
                        DestroyEvidenceFile.class);
            case "QUARANTINED" -> commands(ReleaseEvidence.class, WithdrawEvidence.class, DestroyEvidenceFile.class);
            case "ALTERED" ->
                commands(
                        CheckEvidenceFile.class,
                        WithdrawEvidence.class,
                        QuarantineEvidence.class,
                        DestroyEvidenceFile.class);
            case "DESTROYED" -> commands();
            default -> commands(DestroyEvidenceFile.class);
        };
    }
}
