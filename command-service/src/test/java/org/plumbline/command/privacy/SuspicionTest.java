package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.kernel.privacy.PersonalData.CHILD_BY_LETTER;
import static org.plumbline.kernel.privacy.PersonalData.EMAIL;
import static org.plumbline.kernel.privacy.PersonalData.NHS_NUMBER;
import static org.plumbline.kernel.privacy.PersonalData.UNREADABLE_FILE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.privacy.UploadedText.Looked;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.evidence.EvidenceUpkeep.RejectEvidence;
import org.plumbline.kernel.evidence.EvidenceUpkeep.ReplaceEvidence;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;
import org.plumbline.kernel.refusal.Invalid;

class SuspicionTest {

    private static final String SHA_256 = "9434765919".repeat(7).substring(0, 64);
    private static final byte[] KEY = "key".getBytes(StandardCharsets.UTF_8);

    @Test
    void every_field_that_seems_to_hold_something_is_named() {
        var found = of(submit("Child A", "Ask jo@council.example, NHS 943 476 5919"));
        assertThat(found.found())
                .containsOnlyKeys("title", "reference")
                .containsEntry("title", Set.of(CHILD_BY_LETTER))
                .containsEntry("reference", Set.of(NHS_NUMBER, EMAIL));
        assertThat(found.isNone()).isFalse();
        assertThat(of(submit("Audit", "r")).isNone()).isTrue();
    }

    @Test
    void what_a_file_seems_to_hold_is_named_with_the_fields() {
        var looked = new Looked(SHA_256, Set.of(UNREADABLE_FILE), FileKind.PDF, false);
        var found = Suspicion.of(submit("Audit", "r"), Optional.of(looked));
        assertThat(found.found()).containsOnlyKeys("file");
        assertThat(found.texts()).containsEntry("file", SHA_256);
        assertThat(Suspicion.of(submit("Audit", "r"), Optional.of(new Looked(SHA_256, Set.of(), FileKind.TEXT, true)))
                        .isNone())
                .isTrue();
    }

    @Test
    void a_file_is_looked_through_by_what_it_is() {
        assertThat(Looked.at(SHA_256, "Child A".getBytes(StandardCharsets.UTF_8), Budget.ofOneFile()))
                .isEqualTo(new Looked(SHA_256, Set.of(CHILD_BY_LETTER), FileKind.TEXT, true));
        assertThat(Looked.at(SHA_256, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), Budget.ofOneFile()))
                .isEqualTo(new Looked(SHA_256, Set.of(UNREADABLE_FILE), FileKind.PDF, false));
    }

    @Test
    void words_where_an_id_is_expected_are_turned_away_and_an_id_is_looked_at_like_any_text() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> of(new ReplaceEvidence("e", "Sam was\u00a0seen", "Newer.", TODAY)))
                .withMessageContaining("replacementId");
        assertThat(of(new ReplaceEvidence("e", "9434765919", "Newer.", TODAY)).found())
                .containsOnlyKeys("replacementId");
        assertThat(of(new ReplaceEvidence("e", "943476aa-1234-4123-8123-012345678901", "Newer.", TODAY))
                        .isNone())
                .isTrue();
    }

    @Test
    void of_the_directory_only_the_id_is_looked_at() {
        assertThat(of(new RecordPerson("p-1", "Child A", "jo@council.example", TODAY))
                        .isNone())
                .isTrue();
        assertThat(of(new RecordPerson("9434765919", "Jo", "jo@council.example", TODAY))
                        .found())
                .containsOnlyKeys("personId");
    }

    @Test
    void what_is_recorded_says_where_and_what_and_never_the_text() {
        var found = of(new RejectEvidence("e", "Child A, 943 476 5919", TODAY));
        assertThat(found.target()).isEqualTo("e");
        assertThat(found.heldBack("s", "e", "p-quality", TODAY))
                .isEqualTo(new TextHeldBack(
                        "unknown",
                        TODAY,
                        "s",
                        "RejectEvidence",
                        "e",
                        List.of("reason"),
                        List.of(NHS_NUMBER, CHILD_BY_LETTER),
                        "p-quality"));
        assertThat(of(submit("Child A", "r")).target()).isEmpty();
    }

    @Test
    void the_same_text_in_the_same_place_has_the_same_name_and_no_other_has() {
        String name = name(new RejectEvidence("e", "Child B", TODAY));
        assertThat(name).isEqualTo(name(new RejectEvidence("e", "Child B", TODAY.plusDays(1))));
        assertThat(List.of(
                        name,
                        name(new RejectEvidence("e", "Child C", TODAY)),
                        name(new RejectEvidence("f", "Child B", TODAY)),
                        name(submit("Child B", "r")),
                        name(submit("r", "Child B")),
                        name(submit("Child B", "Child B")),
                        ScreeningName.of(of(new RejectEvidence("e", "Child B", TODAY)), new byte[] {1})))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_refusal_says_where_and_what_and_whom_to_ask() {
        var found = of(submit("Child A", "Ask jo@council.example"));
        assertThat(new HeldBack("s-1", found.found()).refusals().getFirst().sentence())
                .isEqualTo(
                        "title seems to hold a child or relative called by a letter; reference seems to hold an e-mail"
                                + " address. Say it without, or ask the data protection officer to allow this text: screening"
                                + " s-1.");
    }

    private static String name(Command command) {
        return ScreeningName.of(of(command), KEY);
    }

    private static Suspicion of(Command command) {
        return Suspicion.of(command, Optional.empty());
    }

    private static SubmitEvidence submit(String title, String reference) {
        return new SubmitEvidence(
                "new", "action", null, title, EvidenceType.AUDIT, reference, null, null, SHA_256, TODAY);
    }
}
