package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.AnotherReader;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;

/** While every command there is comes in, each answer is kept; asked again as at its position it is the same. */
@Tag("thorough")
class AnswersAreOfTheirPositionTest {

    private static final Story STORY = Story.shared();

    @Test
    void asked_again_as_at_its_position_no_answer_differs() throws Exception {
        assertThat(STORY.version()).isPositive();
        new KeptAnswers(RunningApp.port()).areTheSameWhenAskedAgainAsAtTheirPosition("70067");
    }

    /** Half a minute to start it, so it runs in the profile {@code faults}. */
    @Test
    @EnabledIfSystemProperty(named = "plumbline.faults", matches = "true")
    void nor_does_one_of_another_process(@TempDir Path data) throws Exception {
        assertThat(STORY.version()).isPositive();
        try (AnotherReader reader = AnotherReader.beside(RunningApp.context(), data)) {
            new KeptAnswers(reader.port()).areTheSameWhenAskedAgainAsAtTheirPosition("70068");
        }
    }
}
