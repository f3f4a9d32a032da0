package org.plumbline.kernel.rules;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.rules.RulesEvent.RuleSetAdopted;
import org.plumbline.kernel.rules.RulesEvent.RulesAdopted;

/** The names and revisions that events of rules are stored under. */
public final class RulesEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("rules.adopted", "1", RulesAdopted.class),
            new EventType("rules.set-adopted", "1", RuleSetAdopted.class));

    private RulesEvents() {}
}
