package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.inspection.ImportWarning;

class IdentityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Leicester                    | Inspection of Leicester City Council local authority children’s services
        Leicestershire               | Leicestershire County Council Inspection of children’s social care services
        Windsor and Maidenhead       | Inspection of the Royal Borough of Windsor and Maidenhead local authority
        Southend-on-Sea              | Inspection of Southend-on-Sea city council local authority children’s services
        Bath and North East Somerset | Inspection of Bath and North East Somerset local authority children’s services
        Brighton and Hove            | Brighton & Hove City Council Inspection of children's social care services
        City of London               | City of London Corporation Inspection of services
        Bradford                     | City of Bradford Metropolitan District Council Inspection of services
        Marlshire                    | Inspection of Marlshire local authority children’s services
        Marlshire                    | Royal Borough of Marlshire Council Inspection of children's social care services
        Marlshire                    | Inspection of looked after children services Marlshire County Council
        """)
    void the_short_name_of_the_authority_is_found_in_the_title(String name, String title) {
        assertThat(Identity.of(title, Optional.of("89999")).authority()).isEqualTo(name);
    }

    @Test
    void the_number_in_the_file_name_is_enough() {
        Identity identity = Identity.of("Marlshire Council", FileName.urn("89999-marlshire.pdf"));
        assertThat(identity.urn()).isEqualTo("89999");
        assertThat(identity.warnings()).isEmpty();
    }

    @Test
    void a_listed_authority_needs_no_number_in_the_file_name() {
        assertThat(Identity.of("Swindon Borough Council", FileName.urn("report.pdf"))
                        .urn())
                .isEqualTo("80568");
    }

    @Test
    void two_numbers_that_differ_are_a_warning() {
        assertThat(codes(Identity.of("Swindon Borough Council", FileName.urn("80567-swindon.pdf"))))
                .containsExactly("URN_CONFLICT");
        assertThat(codes(Identity.of("Marlshire Council", FileName.urn("80568-marlshire.pdf"))))
                .containsExactly("URN_CONFLICT");
    }

    @Test
    void no_number_at_all_is_a_warning() {
        assertThat(codes(Identity.of("Marlshire Council", FileName.urn("")))).containsExactly("URN_UNKNOWN");
    }

    private static List<String> codes(Identity identity) {
        return identity.warnings().stream().map(ImportWarning::code).toList();
    }
}
