package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.publication.ItemPublicationCommand;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.publication.ItemPublicationRow;
import org.plumbline.query.publication.ItemPublications;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells on the page of an item who may see it, where that was decided, and leads to deciding it. */
@Component
final class Readers {

    private final ItemPublications publications;

    Readers(ItemPublications publications) {
        this.publications = publications;
    }

    /**
     * Adds {@code readers}, null where nobody decided, and a last one to these {@code steps}.
     *
     * @param field of the command that names the item
     */
    void tell(
            Class<? extends ItemPublicationCommand> decide,
            String field,
            String itemId,
            List<Step> steps,
            Role role,
            View view,
            Model model) {
        Found<ItemPublicationRow> decided = publications.ofItem(itemId, view).orElse(null);
        String back = String.valueOf(model.getAttribute("place"));
        List<Step> deciding = decided == null
                ? Step.of(role, back, commands(decide), field, itemId)
                : Step.of(role, back, commands(decide), field, itemId, "version", String.valueOf(decided.version()));
        model.addAttribute("readers", decided == null ? null : decided.row());
        model.addAttribute(
                "steps", Stream.concat(steps.stream(), deciding.stream()).toList());
    }
}
