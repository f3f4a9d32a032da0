package org.plumbline.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.inspection.InspectionEvent.ProposedFindingsAmended;
import org.plumbline.kernel.measure.MeasureEvent.MeasureDefined;
import org.plumbline.kernel.measure.MeasureEvent.MeasureRetired;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.rules.Rhythm;
import org.plumbline.kernel.rules.RulesEvent.RuleSetAdopted;
import org.plumbline.kernel.visit.VisitEvent.LetterPublished;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;
import org.plumbline.kernel.visit.VisitEvent.VisitStarted;

/** What was stored before an event had all its fields is read with what then went without saying. */
class EventsAsTheyWereTest {

    private static final Path KEPT = Path.of("src/test/resources/events-as-they-were");

    private final Serializer serializer = NamedEventSerializer.create();

    @Test
    void a_measure_counted_no_people_and_was_retired_without_a_meeting() throws IOException {
        assertThat(this.<MeasureDefined>read("measure.defined").countsPeople()).isFalse();
        assertThat(this.<MeasureRetired>read("measure.retired").meetingId()).isNull();
    }

    @Test
    void a_first_letter_was_held_back_everywhere_and_a_finding_named_no_focus_area() throws IOException {
        assertThat(this.<VisitStarted>read("visit.started").firstLetterUnpublished())
                .isTrue();
        assertThat(this.<LetterPublished>read("visit.letter-published").keptUnpublishedOn())
                .isNull();
        assertThat(this.<VisitFindingRecorded>read("visit.finding-recorded").focusArea())
                .isNull();
    }

    @Test
    void a_board_kept_to_the_standard_rhythm_and_drew_no_sample() throws IOException {
        var board = this.<RuleSetAdopted>read("rules.set-adopted").board();
        assertThat(board.rhythm()).isEqualTo(Rhythm.standard());
        assertThat(board.assurance().thirdPercent()).isZero();
    }

    @Test
    void assurance_was_the_opinion_of_whoever_gave_it() throws IOException {
        assertThat(this.<AssuranceGiven>read("recommendation.assurance-given").outsideBody())
                .isNull();
    }

    @Test
    void a_person_had_no_office() throws IOException {
        assertThat(this.<PersonRecorded>read("person.recorded").office()).isNull();
    }

    @Test
    void nobody_was_named_who_corrected_a_proposal() throws IOException {
        assertThat(this.<ProposedFindingsAmended>read("inspection.proposal-amended")
                        .amendedBy())
                .isNull();
    }

    @Test
    void the_size_of_a_file_was_not_kept() throws IOException {
        assertThat(this.<EvidenceSubmitted>read("evidence.submitted").size()).isNull();
    }

    private <E> E read(String name) throws IOException {
        String stored = Files.readString(KEPT.resolve(name + ".json")).strip();
        return serializer.deserialize(new SimpleSerializedObject<>(stored, String.class, name, "1"));
    }
}
