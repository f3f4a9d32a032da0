package org.plumbline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {

    @Test
    void a_page_is_linked_to_again_with_what_was_asked_for_and_from_where_one_looks() {
        Address address = Address.of(asked());
        assertThat(address.with("page", 3)).isEqualTo("/recommendations?q=a%26b%20%2B%20%7Bc%7D&asAt=17&page=3");
        assertThat(address.last()).isEqualTo("recommendations");
    }

    @Test
    void another_time_keeps_what_was_asked_for_and_not_which_page_of_it() {
        Address address = Address.of(asked());
        assertThat(address.now()).isEqualTo("/recommendations?q=a%26b%20%2B%20%7Bc%7D");
        assertThat(address.kept()).containsExactly(new Address.Parameter("q", "a&b + {c}"));
    }

    @Test
    void what_was_sent_in_a_form_is_in_no_link() {
        MockHttpServletRequest request = asked();
        request.setMethod("POST");
        assertThat(Address.of(request).now()).isEqualTo("/recommendations");
    }

    private static MockHttpServletRequest asked() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/recommendations");
        request.addParameter("q", "a&b + {c}");
        request.addParameter("asAt", "17");
        request.addParameter("page", "2");
        request.addParameter("done", "1");
        request.addParameter("effectiveOn", "");
        return request;
    }
}
