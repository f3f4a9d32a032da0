package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.meeting.ChallengeCommand.*;
import org.plumbline.kernel.meeting.MeetingCommand.*;
import org.plumbline.kernel.meeting.MeetingUpkeep.*;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.board.Members;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.meeting.Agenda;
import org.plumbline.query.meeting.MeetingRow;
import org.plumbline.query.meeting.Meetings;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class MeetingPages {

    private final Meetings meetings;
    private final Inspections inspections;
    private final Timeline timeline;
    private final Agenda agenda;
    private final Members members;

    MeetingPages(Meetings meetings, Inspections inspections, Timeline timeline, Agenda agenda, Members members) {
        this.meetings = meetings;
        this.inspections = inspections;
        this.timeline = timeline;
        this.agenda = agenda;
        this.members = members;
    }

    @GetMapping("/meetings")
    String list(Page page, View view, Authentication signedIn, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/meetings");
        model.addAttribute("listing", meetings.find(null, page, view));
        List<Step> schedule = inspections.underWay(view).stream()
                .flatMap(i -> Step.of(
                        SignedIn.actor(signedIn).role(),
                        "/meetings",
                        commands(ScheduleMeeting.class),
                        "inspectionId",
                        i.row().id())
                        .stream())
                .toList();
        model.addAttribute("steps", schedule);
        return "pages/meetings";
    }

    @GetMapping("/meetings/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        Found<MeetingRow> found =
                meetings.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/meetings/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("m", found.row());
        Map<String, Capacity> capacities =
                members.on(found.row().inspectionId(), found.row().heldOn(), view);
        model.addAttribute("capacities", capacities);
        model.addAttribute("voting", voting(found.row(), capacities));
        model.addAttribute("titles", titles(found.row(), view));
        model.addAttribute("agenda", agenda.of(found.row(), view));
        model.addAttribute("putOff", agenda.putOffTo(found.row(), view));
        model.addAttribute("history", timeline.of(id, view));
        model.addAttribute("steps", steps(found, SignedIn.actor(signedIn).role(), place, view));
        return "pages/meeting";
    }

    /** How many of those who are there count towards the quorum. */
    private static long voting(MeetingRow row, Map<String, Capacity> capacities) {
        return row.present().stream()
                .filter(id -> capacities.getOrDefault(id, Capacity.ATTENDING).votes())
                .count();
    }

    private static List<Step> steps(Found<MeetingRow> found, Role role, String place, View view) {
        MeetingRow row = found.row();
        String version = String.valueOf(found.version());
        String position = String.valueOf(view.position());
        Stream<Step> next =
                Step.of(role, place, next(row), "meetingId", row.id(), "position", position, "version", version)
                        .stream();
        Stream<Step> answers = row.challenges().stream()
                .filter(c -> c.answer() == null)
                .flatMap(c -> Step.of(
                                role,
                                place,
                                commands(AnswerChallenge.class),
                                "meetingId",
                                row.id(),
                                "challengeId",
                                c.challengeId(),
                                "version",
                                version)
                        .stream()
                        .map(step -> new Step(step.summary() + ": " + c.question(), step.address())));
        return Stream.of(next, answers, withdrawals(row, role, place, version))
                .flatMap(steps -> steps)
                .toList();
    }

    private static Stream<Step> withdrawals(MeetingRow row, Role role, String place, String version) {
        return row.interests().stream()
                .filter(i -> row.state().equals("OPEN") && i.withdrawn() == null && i.interestId() != null)
                .flatMap(i -> Step.of(
                                role,
                                place,
                                commands(WithdrawInterest.class),
                                "meetingId",
                                row.id(),
                                "interestId",
                                String.valueOf(i.interestId()),
                                "version",
                                version)
                        .stream()
                        .map(step -> new Step(step.summary() + ": " + i.person(), step.address())));
    }

    /** What can follow in each state. */
    private static List<Class<? extends Command>> next(MeetingRow row) {
        return switch (row.state()) {
            case "PLANNED" ->
                commands(PublishPapers.class, RaiseChallenge.class, OpenMeeting.class, CancelMeeting.class);
            case "PAPERS_PUBLISHED" -> commands(RaiseChallenge.class, OpenMeeting.class, CancelMeeting.class);
            case "OPEN" ->
                commands(
                        RecordAttendance.class,
                        DeclareInterest.class,
                        ConsiderItem.class,
                        TakeDecision.class,
                        DeferDecision.class,
                        RaiseChallenge.class,
                        CloseMeeting.class);
            case "CLOSED" -> commands(DraftMinutes.class);
            case "MINUTES_DRAFT" -> commands(DraftMinutes.class, AgreeMinutes.class);
            case "MINUTES_AGREED" -> commands(CorrectMinutes.class);
            default -> List.of();
        };
    }

    /** Of the other meetings of the board, by id. */
    private Map<String, String> titles(MeetingRow row, View view) {
        return meetings.ofInspection(row.inspectionId(), view).stream()
                .collect(Collectors.toMap(m -> m.row().id(), m -> m.row().title()));
    }
}
