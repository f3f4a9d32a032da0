package org.plumbline.app.demo;

import static org.plumbline.app.demo.DemoSteps.PM;
import static org.plumbline.app.demo.DemoSteps.QA;
import static org.plumbline.app.demo.DemoSteps.day;
import static org.plumbline.app.demo.DemoSteps.newId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureCommand.DefineMeasure;
import org.plumbline.kernel.measure.MeasureCommand.RecordObservation;
import org.plumbline.kernel.measure.MeasureCommand.ReviseObservation;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.measure.Polarity;
import org.plumbline.kernel.measure.Target;

/** Whether it helps: three figures a month, one of them corrected, one of a month with too few cases to print. */
final class MeasureStory {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    private final DemoSteps steps;

    private MeasureStory(DemoSteps steps) {
        this.steps = steps;
    }

    static void tell(DemoSteps steps, List<String> recommendations) {
        MeasureStory story = new MeasureStory(steps);
        String contact = story.measure(
                "M1",
                "Care leavers in contact in the last eight weeks",
                recommendations.get(1),
                Polarity.HIGHER_IS_BETTER,
                "41",
                "90",
                "5");
        story.figures(contact, 200, 88, 96, 103, 115, 124, 133, 141, 150, 159, 168);
        steps.by(
                QA,
                new ReviseObservation(
                        contact,
                        LocalDate.of(2024, 6, 1),
                        108,
                        200,
                        null,
                        false,
                        "Five contacts were entered late.",
                        day("2024-08-20")));
        String supervised = story.measure(
                "M2",
                "Social workers supervised in the month",
                recommendations.get(2),
                Polarity.HIGHER_IS_BETTER,
                "58",
                "95",
                "10");
        story.figures(supervised, 60, 36, 38, 39, 38, 40, 42, 41, 41, 55);
        String unsuitable = story.measure(
                "M3",
                "Care leavers in unsuitable homes",
                recommendations.get(5),
                Polarity.LOWER_IS_BETTER,
                "9",
                "3",
                "1");
        story.figures(unsuitable, 200, 18, 17, 17, 15, 13, 12, 4, 11, 12);
    }

    private String measure(
            String code, String title, String recommendation, Polarity polarity, String from, String to, String amber) {
        return steps.by(
                        PM,
                        new DefineMeasure(
                                newId(),
                                code,
                                title,
                                List.of(recommendation),
                                polarity,
                                MeasureUnit.PERCENT,
                                new BigDecimal(from),
                                LocalDate.of(2024, 3, 1),
                                List.of(new Target(LocalDate.of(2025, 3, 31), new BigDecimal(to))),
                                new BigDecimal(amber),
                                Frequency.MONTHLY,
                                "Case management system",
                                null,
                                null,
                                day("2024-05-07")))
                .id();
    }

    /** One month after the other, each recorded on the 7th of the second month after it began. */
    private void figures(String measure, int denominator, int... numerators) {
        LocalDate month = FIRST;
        for (int numerator : numerators) {
            LocalDate recorded = month.plusMonths(1).withDayOfMonth(7);
            steps.by(QA, new RecordObservation(measure, month, numerator, denominator, null, false, recorded));
            month = month.plusMonths(1);
        }
    }
}
