package org.plumbline.kernel.board;

import java.util.List;
import org.plumbline.kernel.board.BoardEvent.CapacityChanged;
import org.plumbline.kernel.board.BoardEvent.MemberJoined;
import org.plumbline.kernel.board.BoardEvent.MemberLeft;
import org.plumbline.kernel.event.EventType;

/** The names and revisions that events of boards are stored under. */
public final class BoardEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("board.member-joined", "1", MemberJoined.class),
            new EventType("board.capacity-changed", "1", CapacityChanged.class),
            new EventType("board.member-left", "1", MemberLeft.class));

    private BoardEvents() {}
}
