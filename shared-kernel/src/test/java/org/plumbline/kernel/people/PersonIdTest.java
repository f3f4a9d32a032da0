package org.plumbline.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Violation;

class PersonIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "bm", "ao-2", "head_of-service9", "1-a_"})
    void one_form_is_taken(String id) {
        assertThat(PersonId.isCanonical(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "BM",
                "bm ",
                " bm",
                "b\u200Bm",
                "bm\n",
                "b m",
                "-bm",
                "_bm",
                "b.m",
                "bé",
                "ｂｍ",
                "b\u0440"
            })
    void every_other_form_is_refused(String id) {
        assertThat(PersonId.isCanonical(id)).isFalse();
    }

    @Test
    void it_has_sixty_characters_at_most() {
        assertThat(PersonId.isCanonical("a".repeat(60))).isTrue();
        assertThat(PersonId.isCanonical("a".repeat(61))).isFalse();
        assertThat(PersonId.isCanonical(null)).isFalse();
    }

    @Test
    void checks_name_the_field() {
        assertThat(violations(new Checks().person("owner", "BM").person("sro", null)))
                .containsExactly(new Violation("owner", PersonId.RULE), new Violation("sro", "is required"));
        assertThat(violations(new Checks().people("present", Arrays.asList("bm", "b\u200Bm", null))))
                .extracting(Violation::field)
                .containsExactly("present[1]", "present[2]");
        assertThat(violations(new Checks().optionalPerson("riskOwner", "BM")))
                .extracting(Violation::field)
                .containsExactly("riskOwner");
        new Checks()
                .person("owner", "bm")
                .optionalPerson("riskOwner", null)
                .people("dissent", null)
                .orElseGoOn();
    }

    private static List<Violation> violations(Checks checks) {
        try {
            checks.orElseGoOn();
        } catch (Invalid invalid) {
            return invalid.violations();
        }
        return List.of();
    }
}
