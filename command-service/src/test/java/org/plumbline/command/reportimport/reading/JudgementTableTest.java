package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.Judgement;

class JudgementTableTest {

    @Test
    void names_and_grades_that_wrap_are_put_together() {
        List<Judgement> rows = JudgementTable.rows(Lines.of(
                "B|Judgement Grade",
                "The impact of leaders on social work practice with",
                "children and families.",
                ">>>Requires improvement",
                ">>>to be good",
                "The experiences and progress of children who need help and protection",
                ">>>Good",
                "The experiences and progress of children in care and care leavers Outstanding",
                "Overall effectiveness",
                ">>>Requires Improvement to be good",
                "The experiences and progress of children in Marlshire are good in many ways."));
        assertThat(rows)
                .containsExactly(
                        new Judgement(
                                "The impact of leaders on social work practice with children and families",
                                Grade.REQUIRES_IMPROVEMENT),
                        new Judgement(
                                "The experiences and progress of children who need help and protection", Grade.GOOD),
                        new Judgement(
                                "The experiences and progress of children in care and care leavers", Grade.OUTSTANDING),
                        new Judgement("Overall effectiveness", Grade.REQUIRES_IMPROVEMENT));
        assertThat(JudgementTable.isExpected(rows)).isTrue();
    }

    @Test
    void a_row_that_is_missing_is_noticed() {
        assertThat(JudgementTable.isExpected(JudgementTable.rows(
                        Lines.of("Judgement Grade", "The impact of leaders Good", "Overall effectiveness Good"))))
                .isFalse();
    }

    @Test
    void the_five_judgements_lose_their_numbers() {
        List<Line> lines = Lines.of(
                "B|The overall judgement is that children’s services require",
                "B|improvement",
                "The authority is not yet delivering good help.",
                "1. Children who need help and protection Requires improvement",
                "2. Children looked after and achieving",
                "permanence",
                ">>>Requires improvement to",
                ">>>be good",
                ">2.1 Adoption performance Not judged",
                ">1. Experiences and progress of care leavers Good",
                "3. Leadership, management and governance Inadequate",
                "1 A note about powers and good order.");
        assertThat(FiveJudgements.rows(lines))
                .containsExactly(
                        new Judgement("Children who need help and protection", Grade.REQUIRES_IMPROVEMENT),
                        new Judgement("Children looked after and achieving permanence", Grade.REQUIRES_IMPROVEMENT),
                        new Judgement("Adoption performance", Grade.NOT_JUDGED),
                        new Judgement("Experiences and progress of care leavers", Grade.GOOD),
                        new Judgement("Leadership, management and governance", Grade.INADEQUATE));
        assertThat(FiveJudgements.overall(lines)).hasValue(Grade.REQUIRES_IMPROVEMENT);
    }

    @Test
    void the_headline_has_many_wordings() {
        assertThat(headline("Children’s services in Marlshire are good")).isEqualTo(Grade.GOOD);
        assertThat(headline("Children’s service requires improvement")).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
        assertThat(headline("The overall judgement is that children’s services are inadequate"))
                .isEqualTo(Grade.INADEQUATE);
    }

    @Test
    void a_section_heading_with_another_grade_than_the_table_is_noticed() {
        List<Judgement> rows = List.of(
                new Judgement("The experiences and progress of children in care", Grade.GOOD),
                new Judgement("The experiences and progress of care leavers", Grade.GOOD));
        assertThat(SectionGrades.conflicts(
                        Lines.of(
                                "B+|The experiences and progress of children in care: requires",
                                "B+|improvement to be good",
                                "1. Tea is served.",
                                "B+|The experiences and progress of care leavers is good"),
                        rows))
                .containsExactly("The experiences and progress of children in care");
    }

    @Test
    void the_four_point_grades_stand_under_headings() {
        assertThat(FourPointJudgements.rows(Lines.of(
                        "Text before.",
                        "B+|Overall effectiveness of services for",
                        "B+|looked after children",
                        "B|Grade 3 (adequate)",
                        "1. Some text.",
                        "B+|Capacity to improve",
                        "B|Grade 4 (inadequate)")))
                .containsExactly(
                        new Judgement("Overall effectiveness of services for looked after children", Grade.ADEQUATE),
                        new Judgement("Capacity to improve", Grade.INADEQUATE));
    }

    private static String headline(String text) {
        return FiveJudgements.overall(Lines.of("B|" + text)).orElseThrow();
    }
}
