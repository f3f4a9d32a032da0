package org.plumbline.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.actor.Role;
import org.plumbline.platform.PlainRefusal;

class DemoAccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"PM", "pm ", "p\u200Bm", "head of service", ""})
    void an_account_whose_name_is_no_id_of_a_person_stops_the_start_with_a_sentence(String name) {
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> new DemoAccount(name, Role.PM, "imports", "Manager", "Robin"))
                .withMessageContaining("The user name of an account must be 1 to 60 lower-case letters");
    }

    @Test
    void every_account_has_its_own_office_and_invented_name() {
        assertThat(DemoAccount.ALL).extracting(DemoAccount::office).doesNotHaveDuplicates();
        assertThat(DemoAccount.ALL).extracting(DemoAccount::person).doesNotHaveDuplicates();
    }
}
