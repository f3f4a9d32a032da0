package org.plumbline.command.neighbours;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.command.dispatch.Visibility;
import org.plumbline.command.inspection.Registration;
import org.plumbline.command.items.Item;
import org.plumbline.command.items.ItemIndex;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.PrivacyClass;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.audience.Sight;
import org.springframework.stereotype.Component;

/**
 * What is open to a role. Roles that wait for publication have no command on items, so nothing is open to them here; those that
 * do not, read every class of publication.
 */
@Component
class OpenItems implements Visibility {

    private final ItemIndex items;
    private final Neighbours neighbours;

    OpenItems(ItemIndex items, Neighbours neighbours) {
        this.items = items;
        this.neighbours = neighbours;
    }

    @Override
    public void check(Role role, Collection<String> ids) {
        Sight sight = Sight.of(role);
        if (sight.isWhole()) {
            return;
        }
        Map<String, Item> named = items.find(Set.copyOf(ids));
        ids.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .filter(item -> !isOpen(item, sight))
                .findFirst()
                .ifPresent(item -> {
                    throw new Unknown(item.kind().word());
                });
    }

    private boolean isOpen(Item item, Sight sight) {
        return sight.embargoed()
                && sight.readsEveryClass()
                && item.inspectionIds().stream().allMatch(id -> isOpen(id, sight));
    }

    /** Under a framework that is configured no longer, to those alone from whom nothing is kept. */
    private boolean isOpen(String inspectionId, Sight sight) {
        return neighbours
                .inspection(inspectionId)
                .registration()
                .map(Registration::framework)
                .flatMap(neighbours::framework)
                .map(Framework::privacy)
                .filter(privacy -> sight.restricted() || privacy == PrivacyClass.OFFICIAL)
                .isPresent();
    }
}
