package org.plumbline.query.meeting;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class MeetingProjection extends LineProjection<MeetingRow> {

    MeetingProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.meeting", MeetingRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return MeetingEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof MeetingEvent e ? Stream.of(e.meetingId()) : Stream.empty();
    }

    @Override
    protected @Nullable MeetingRow fold(String id, @Nullable MeetingRow row, Recorded recorded) {
        MeetingEvent event = (MeetingEvent) recorded.event();
        if (event instanceof MeetingScheduled e) {
            return MeetingRow.scheduled(e);
        }
        return row == null ? null : new MeetingDraft(row).after(event);
    }
}
