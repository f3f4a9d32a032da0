package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.ImportWarning;

class ItemChecksTest {

    @Test
    void plain_items_raise_nothing() {
        assertThat(codes("The speed of the kettle.", "The table for guests", "The chairs. In particular, the red one."))
                .isEmpty();
    }

    @Test
    void a_list_in_lower_case_raises_nothing() {
        assertThat(codes("the speed of the kettle", "the table; and", "the chairs."))
                .isEmpty();
    }

    @Test
    void a_heading_inside_an_item_is_noticed() {
        assertThat(codes("Polish the floor. Areas for improvement Mend the door."))
                .containsExactly("ITEM_LOOKS_RUN_TOGETHER");
    }

    @Test
    void a_number_inside_an_item_is_noticed() {
        assertThat(codes("Polish the floor. 7. Mend the door.")).containsExactly("ITEM_LOOKS_RUN_TOGETHER");
    }

    @Test
    void an_item_that_ends_too_soon_is_noticed() {
        assertThat(codes("Polish the floor and the")).containsExactly("ITEM_SUSPICIOUS");
    }

    @Test
    void an_item_that_starts_too_late_is_noticed() {
        assertThat(codes("Polish the floor.", "and the door.", "Mend the bell."))
                .containsExactly("ITEM_SUSPICIOUS");
    }

    @Test
    void a_very_long_item_is_noticed() {
        assertThat(codes("Polish " + "and polish ".repeat(80) + "it.")).containsExactly("ITEM_SUSPICIOUS");
    }

    private static List<String> codes(String... texts) {
        List<Item> items = Arrays.stream(texts)
                .map(text -> new Item(FindingKind.AREA_FOR_IMPROVEMENT, null, null, text, 2))
                .toList();
        return ItemChecks.warnings(items).stream().map(ImportWarning::code).toList();
    }
}
