package org.plumbline.kernel.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.board.BoardEvent.CapacityChanged;
import org.plumbline.kernel.board.BoardEvent.MemberJoined;
import org.plumbline.kernel.board.BoardEvent.MemberLeft;

/** Every place on one board, of those who sit, sat or will sit there, by the day each begins. */
public record Seats(List<Seat> all) {

    public Seats {
        all = List.copyOf(all);
    }

    /** Of a board that nobody was appointed to. */
    public static Seats none() {
        return new Seats(List.of());
    }

    /** Who sits on that day, and as what. */
    public Map<String, Capacity> on(LocalDate day) {
        return all.stream()
                .filter(seat -> seat.isTakenOn(day))
                .collect(Collectors.toUnmodifiableMap(Seat::personId, Seat::capacity, (_, later) -> later));
    }

    /** The place of that person which has no end yet. */
    public Optional<Seat> openOf(String personId) {
        return all.stream()
                .filter(seat -> seat.personId().equals(personId) && seat.to() == null)
                .findFirst();
    }

    /** Whether the person sits there on that day or is to sit there after it. */
    public boolean includeFrom(String personId, LocalDate day) {
        return all.stream().anyMatch(seat -> seat.personId().equals(personId) && seat.isTakenFrom(day));
    }

    /** Whether anybody else sits in the chair on that day or is to sit in it after. */
    public boolean haveAnotherChairFrom(String personId, LocalDate day) {
        return all.stream()
                .anyMatch(seat -> seat.capacity() == Capacity.CHAIR
                        && !seat.personId().equals(personId)
                        && seat.isTakenFrom(day));
    }

    /** What an event makes of them; one that does not fit changes nothing. */
    public Seats after(BoardEvent event) {
        return switch (event) {
            case MemberJoined e -> and(new Seat(e.personId(), e.capacity(), e.from(), null));
            case CapacityChanged e ->
                openOf(e.personId())
                        .map(open -> ending(open, e.from().minusDays(1))
                                .and(new Seat(e.personId(), e.capacity(), e.from(), null)))
                        .orElse(this);
            case MemberLeft e ->
                openOf(e.personId()).map(open -> ending(open, e.on())).orElse(this);
        };
    }

    /** A place that would end before it begins was never taken. */
    private Seats ending(Seat open, LocalDate on) {
        return new Seats(all.stream()
                .flatMap(seat -> !seat.equals(open)
                        ? Stream.of(seat)
                        : on.isBefore(open.from())
                                ? Stream.empty()
                                : Stream.of(new Seat(open.personId(), open.capacity(), open.from(), on)))
                .toList());
    }

    private Seats and(Seat further) {
        return new Seats(Stream.concat(all.stream(), Stream.of(further))
                .sorted(Comparator.comparing(Seat::from).thenComparing(Seat::personId))
                .toList());
    }
}
