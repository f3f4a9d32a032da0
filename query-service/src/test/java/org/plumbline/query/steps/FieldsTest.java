package org.plumbline.query.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.people.NamedPeople;
import org.plumbline.query.steps.Field.Kind;
import org.springframework.util.LinkedMultiValueMap;

class FieldsTest {

    private static final List<Map<String, Object>> SOMEBODY = List.of(Map.of("value", "ao", "text", "Manager (ao)"));

    @Test
    void people_are_chosen_and_where_there_is_nobody_no_box_takes_an_id() {
        assertThat(people()).isNotEmpty().allSatisfy(component -> {
            boolean isOfMany = component.getType() == List.class;
            assertThat(kind(component, SOMEBODY)).isEqualTo(isOfMany ? Kind.CHECKS : Kind.SELECT);
            assertThat(kind(component, List.of())).isEqualTo(Kind.NOBODY);
        });
    }

    private static Kind kind(RecordComponent component, List<Map<String, Object>> items) {
        return Fields.kind(component, items, new LinkedMultiValueMap<>());
    }

    private static Stream<RecordComponent> people() {
        return CommandCatalogue.ALL.stream().flatMap(row -> NamedPeople.componentsOf(row.type()).stream());
    }
}
