package org.plumbline.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.board.Seat;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Tagged;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.Inspections;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class MemberApi {

    private final Members members;
    private final Inspections inspections;

    MemberApi(Members members, Inspections inspections) {
        this.members = members;
        this.inspections = inspections;
    }

    /**
     * @param on the day that is asked about
     * @param members those who sit on the board that day first, then everybody who did before or will after
     */
    record Answer(String inspectionId, LocalDate on, List<Member> members) {}

    /** @param sits whether they sit on the board on the day that is asked about */
    record Member(
            String personId,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate to,
            boolean sits) {

        static Member of(Seat seat, LocalDate day) {
            return new Member(seat.personId(), seat.capacity(), seat.from(), seat.to(), seat.isTakenOn(day));
        }
    }

    @GetMapping("/api/inspections/{inspectionId}/members")
    ResponseEntity<Answer> of(@PathVariable String inspectionId, View view) {
        if (inspections.byId(inspectionId, view).isEmpty()) {
            throw new Unknown("inspection");
        }
        return members.of(inspectionId, view)
                .map(found -> Tagged.of(found.version(), answer(found, view)))
                .orElseGet(() -> ResponseEntity.ok(new Answer(inspectionId, view.today(), List.of())));
    }

    private static Answer answer(Found<BoardRow> board, View view) {
        List<Member> members = board.row().seats().stream()
                .map(seat -> Member.of(seat, view.today()))
                .sorted(Comparator.comparing((Member member) -> !member.sits()).thenComparing(Member::capacity))
                .toList();
        return new Answer(board.row().inspectionId(), view.today(), members);
    }
}
