package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.board.BoardCommand.AppointMember;
import org.plumbline.kernel.board.BoardCommand.ChangeCapacity;
import org.plumbline.kernel.board.BoardCommand.EndMembership;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.Seat;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.board.BoardRow;
import org.plumbline.query.board.Members;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Who sits on the board of an inspection. */
@Controller
class MemberPages {

    private final Inspections inspections;
    private final Members members;
    private final Timeline timeline;

    MemberPages(Inspections inspections, Members members, Timeline timeline) {
        this.inspections = inspections;
        this.members = members;
        this.timeline = timeline;
    }

    /** A place on the board, with what may be done about whoever has it. */
    record Place(Seat seat, List<Step> steps) {}

    @GetMapping("/imports/{id}/members")
    String show(@PathVariable String id, View view, Authentication signedIn, Model model) {
        var inspection =
                inspections.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Found<BoardRow>> board = members.of(id, view);
        String place = "/imports/" + id + "/members";
        Role role = SignedIn.actor(signedIn).role();
        List<String> about = new ArrayList<>(List.of("inspectionId", id));
        board.ifPresent(found -> about.addAll(List.of("version", String.valueOf(found.version()))));
        LocalDate today = view.today();
        List<Seat> seats = board.map(found -> found.row().seats()).orElseGet(List::of);
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("i", inspection.row());
        model.addAttribute(
                "now",
                seats.stream()
                        .filter(seat -> seat.isTakenOn(today))
                        .sorted(Comparator.comparing(Seat::capacity).thenComparing(Seat::personId))
                        .map(seat -> new Place(seat, steps(seat, role, place, about)))
                        .toList());
        model.addAttribute(
                "others",
                seats.reversed().stream()
                        .filter(seat -> !seat.isTakenOn(today))
                        .map(seat -> new Place(seat, steps(seat, role, place, about)))
                        .toList());
        model.addAttribute("steps", Step.of(role, place, commands(AppointMember.class), about.toArray(String[]::new)));
        model.addAttribute("history", timeline.of(BoardEvent.streamOf(id), view));
        return "pages/members";
    }

    /** What has an end is over, or will be. */
    private static List<Step> steps(Seat seat, Role role, String place, List<String> about) {
        if (seat.to() != null) {
            return List.of();
        }
        List<String> member = new ArrayList<>(about);
        member.addAll(List.of("personId", seat.personId()));
        return Step.of(role, place, commands(ChangeCapacity.class, EndMembership.class), member.toArray(String[]::new));
    }
}
