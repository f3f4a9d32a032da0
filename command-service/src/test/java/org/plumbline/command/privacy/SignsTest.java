package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.plumbline.kernel.privacy.PersonalData.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.privacy.PersonalData;

/** Every number here is made up or a published example. */
class SignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
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
            INITIALS_WITH_AGE | JS (7) was seen
            INITIALS_WITH_AGE | J. S. aged 7
            INITIALS_WITH_AGE | J S aged 7
            INITIALS_WITH_AGE | JS, 14
            INITIALS_WITH_AGE | JS, 14, went missing
            INITIALS_WITH_AGE | JS, 14 was missing
            INITIALS_WITH_AGE | JS aged 14 and her sister
            NHS_NUMBER        | 94 34 76 59 19
            NHS_NUMBER        | 943.476.5919
            NHS_NUMBER        | 943  476  5919
            NHS_NUMBER        | 9 4 3 4 7 6 5 9 1 9
            NHS_NUMBER        | 94347 65919
            NHS_NUMBER        | NHS_943_476_5919_scan.pdf
            UPN               | H801 2000 01001
            UPN               | H-801200-001001
            ULN               | 1000 0000 27
            ULN               | 10 00 00 00 27
            NI_NUMBER         | AB-12-34-56-C
            NI_NUMBER         | AB123456 C
            POSTCODE          | SW1A1AA and M5 4HR
            POSTCODE          | sw1a 1aa
            EMAIL             | josé@x.uk
            EMAIL             | jane_smith@council.example.uk
            EMAIL             | jo @ council.example.uk
            PHONE             | 07700.900123
            PHONE             | Phone01614960000
            PHONE             | tel:01614960000.
            PHONE             | 07700 900 123
            CHILD_BY_LETTER   | child 'A' was not seen
            CHILD_BY_LETTER   | child ‘a’ was not seen
            CHILD_BY_LETTER   | the child “B”
            CHILD_BY_LETTER   | Children A and B
            CHILD_BY_LETTER   | siblings B, C
            CHILD_BY_LETTER   | child-A
            CHILD_BY_LETTER   | child-a was seen
            CHILD_BY_LETTER   | Child (B) was seen
            CHILD_BY_LETTER   | the record of child a
            CHILD_BY_LETTER   | visits to child a.
            CHILD_BY_LETTER   | child b was seen
            CHILD_BY_LETTER   | Child_A_chronology.docx
            CHILD_BY_LETTER   | chronology_Child_A.docx
            CHILD_BY_LETTER   | ChildA.docx
            DATE_OF_BIRTH     | born on the 3rd of May 2011
            DATE_OF_BIRTH     | born May 3, 2011
            DATE_OF_BIRTH     | born on Tuesday 3 May 2011
            DATE_OF_BIRTH     | birthday 3 May 2011
            DATE_OF_BIRTH     | Her birthday is on 3 May 2011
            DATE_OF_BIRTH     | Date of birth (DD/MM/YYYY): 03/05/2011
            DATE_OF_BIRTH     | name;date_of_birth;ward
            DATE_OF_BIRTH     | the column dateOfBirth
            DATE_OF_BIRTH     | DOB: 03052011
            DATE_OF_BIRTH     | DOB_03_05_2011.csv
            DATE_OF_BIRTH     | 03/05/2011 (DOB)
            """)
    void what_is_about_one_person_is_seen(PersonalData kind, String text) {
        assertThat(Signs.in(text)).contains(kind);
    }

    @ParameterizedTest
    @MethodSource
    void what_is_typed_in_unusual_characters_is_seen(PersonalData kind, String text) {
        assertThat(Signs.in(text)).contains(kind);
    }

    static List<Arguments> what_is_typed_in_unusual_characters_is_seen() {
        return List.of(
                arguments(NHS_NUMBER, "943\u00a0476\u00a05919"),
                arguments(NHS_NUMBER, "943\u2011476\u20115919"),
                arguments(NHS_NUMBER, "943\u2009476\u202f5919"),
                arguments(NHS_NUMBER, "943 476\n5919"),
                arguments(NHS_NUMBER, "943 476\r\n5919"),
                arguments(NHS_NUMBER, "943\u200b476\u200d5919"),
                arguments(NHS_NUMBER, "943\u00ad4765919\ufeff"),
                arguments(NHS_NUMBER, "\uff19\uff14\uff13\uff14\uff17\uff16\uff15\uff19\uff11\uff19"),
                arguments(NHS_NUMBER, "\u0669\u0664\u0663 \u0664\u0667\u0666 \u0665\u0669\u0661\u0669"),
                arguments(NHS_NUMBER, "943\u2013476\u22125919"),
                arguments(CHILD_BY_LETTER, "Child\u00a0A was seen"),
                arguments(CHILD_BY_LETTER, "Child\u2011A was seen"),
                arguments(CHILD_BY_LETTER, "Ch\u00adild A was seen"),
                arguments(POSTCODE, "SW1A\u00a01AA"),
                arguments(PHONE, "0161\u00a0496\u00a00000"),
                arguments(PHONE, "+44\u00a07700\u2011900123"),
                arguments(EMAIL, "jose\u0301@x.uk"),
                arguments(EMAIL, "jo\uff20council.example.uk"),
                arguments(INITIALS_WITH_AGE, "JS\u00a0(7)"),
                arguments(DATE_OF_BIRTH, "Name,DOB,Ward\nSam,03/05/2011,North"),
                arguments(DATE_OF_BIRTH, "\ufeffDOB\tWard\r\n1\t2"),
                arguments(DATE_OF_BIRTH, "\"Name\",\"Date of birth\",\"Ward\""),
                arguments(DATE_OF_BIRTH, "Date\u00a0of\u00a0birth:\n3\u00a0May\u00a02011"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SRO aged 45 days in post",
                "CQC age of 16",
                "M5 4hr response",
                "girl A level results",
                "boys A-level results",
                "parent C of E school",
                "QA, 14 days later; PM, 7",
                "The child a worker met had moved; each child a\nplan is for",
                "child(ren), parent(s), young person's, 'I' statements",
                "Children A to Z, children A-Z and children Q3 figures",
                "01.02.2025 03.04.2025",
                "0 10 20 30 40 50 60 70",
                "prices of 5 @ 3.50",
                "We record the name, date of birth, and address of each child",
                "Born in 2011 or later",
                "child-centred, parent-led and child-in-need work",
                "boys v girls; children s services; carer w/o support",
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
        assertThat(Signs.in("943 476 5917")).isEmpty();
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
