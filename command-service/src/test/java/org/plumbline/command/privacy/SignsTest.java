package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.kernel.privacy.PersonalData.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.privacy.PersonalData;

/** Every number here is made up or a published example. */
class SignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NHS_NUMBER        | The NHS number 943 476 5919 was in the file.
            NHS_NUMBER        | 9434765919
            NHS_NUMBER        | see 943-476-5919
            UPN               | UPN H801200001001 is on the list
            UPN               | upn h801200001001
            ULN               | Learner 1000000027 left.
            NI_NUMBER         | QQ 12 34 56 C is never given, AB 12 34 56 C is
            NI_NUMBER         | ab123456c
            DATE_OF_BIRTH     | DOB 12/03/2010
            DATE_OF_BIRTH     | d.o.b.: 3.4.12
            DATE_OF_BIRTH     | Date of birth is 2012-04-03
            DATE_OF_BIRTH     | who was born on 3rd April 2012
            DATE_OF_BIRTH     | born 3 Apr 2012
            POSTCODE          | lives at SW1A 1AA
            POSTCODE          | cw12ab
            POSTCODE          | GIR 0AA
            EMAIL             | Ask jo.bloggs@council.example.uk
            PHONE             | Ring 01270 123456
            PHONE             | +44 7700 900123
            PHONE             | (0161) 496 0000
            CHILD_BY_LETTER   | Child A was not seen.
            CHILD_BY_LETTER   | the plan for child B2, and for sibling C
            CHILD_BY_LETTER   | MOTHER F
            INITIALS_WITH_AGE | JS, aged 14, was missing
            INITIALS_WITH_AGE | J.S. (14) was missing
            INITIALS_WITH_AGE | JS 14yo
            INITIALS_WITH_AGE | K.L.M. age 9
            """)
    void what_is_about_one_person_is_seen(PersonalData kind, String text) {
        assertThat(Signs.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Care leavers aged 16 to 25 with contact in 8 weeks: 82 of 200 (41%).",
                "82/200 on 2024-03-31; 70 working days from 16 May 2024",
                "Each child is seen alone. Every child's plan says so.",
                "A2.2 moved from 29 November 2024 to 31 January 2025",
                "SI 2007/462 regulation 3, LGA 1972 s.100B(4)(b)",
                "EHC plans for SEND pupils aged 5-16; CIN and CP 2025-26",
                "M1 2nd quarter, M4 3rd quarter",
                "Born of the 2024 review; the child and a parent agreed",
                "PSW (2), QA (3), IRO service manager",
                "NEET aged 16-18, UASC aged 17 and over",
                "The budget is 1234567890 pounds and 0.45 full-time",
                "a1b2c3d4e5f60718293a4b5c6d7e8f901234567890abcdefabcdef1234567890",
                "https://docs.example.org/audit/2025-02-14/report-17",
                "09:00 to 17:30, room 0.12; version 1.2.3.4",
                "Boy’s and girl’s groups; parent I spoke with",
                "3 children in care; YP forum; mother and baby unit"
            })
    void what_is_about_a_plan_is_left_alone(String text) {
        assertThat(Signs.in(text)).isEmpty();
    }

    @Test
    void a_number_whose_check_digit_is_wrong_is_just_a_number() {
        assertThat(Signs.in("943 476 5918")).isEmpty();
        assertThat(Signs.in("A801200001001")).isEmpty();
        assertThat(Signs.in("1000000029")).isEmpty();
    }

    @Test
    void one_text_may_hold_several_kinds() {
        assertThat(Signs.in("Child A, DOB 12/03/2010, SW1A 1AA"))
                .containsExactly(DATE_OF_BIRTH, POSTCODE, CHILD_BY_LETTER);
    }

    @Test
    void a_long_text_is_looked_through_without_going_back_and_forth() {
        assertThat(Signs.in("0 ".repeat(50_000) + "A.".repeat(50_000) + "a@".repeat(50_000)))
                .isNotNull();
    }
}
