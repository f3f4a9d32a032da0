package org.plumbline.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.refusal.RefusalCode.FILE_DESTROYED;
import static org.plumbline.kernel.refusal.RefusalCode.FILE_NOT_SENT;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.UNSUPPORTED_TYPE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.privacy.FileKind;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.evidence.EvidenceCommand;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.evidence.EvidenceUpkept.EvidenceQuarantined;
import org.plumbline.kernel.evidence.PrivacyConcern;
import org.plumbline.kernel.framework.Publication;

class EvidenceTest {

    private static final EvidenceContext OWNED =
            new EvidenceContext("80433", OWNER.actor().id());
    private static final String SHA_256 = "a".repeat(64);

    @Test
    void an_owner_submits_evidence_for_their_action() {
        given().when(reference(TODAY), OWNER, OWNED).then(submitted("p-owner", "minutes/12", null, null));
    }

    @Test
    void an_owner_submits_nothing_for_the_action_of_another() {
        given().when(reference(TODAY), OTHER_OWNER, OWNED).thenRefused(NOT_OWNER);
    }

    @Test
    void the_programme_manager_submits_for_any_action() {
        given().when(reference(TODAY), PM, OWNED).then(submitted("p-manager", "minutes/12", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "application/vnd.oasis.opendocument.text",
                "text/csv",
                "text/plain; charset=utf-8",
                "IMAGE/PNG",
                "image/jpeg"
            })
    void documents_tables_and_pictures_are_taken_under_one_spelling_of_their_type(String mediaType) {
        FileKind kind = Stream.of(FileKind.values())
                .filter(k -> k.named(mediaType).isPresent())
                .findFirst()
                .orElseThrow();
        String spelt = kind.named(mediaType).orElseThrow();
        assertThat(mediaType.toLowerCase(Locale.ROOT)).startsWith(spelt);
        given().when(file(mediaType), OWNER, sent(kind, true)).then(submitted("p-owner", null, "audit", spelt));
    }

    @Test
    void a_file_that_is_named_is_sent() {
        given().when(file("text/plain"), OWNER, OWNED).thenRefused(FILE_NOT_SENT);
    }

    @Test
    void a_file_is_what_it_says_it_is() {
        given().when(file("application/pdf"), OWNER, sent(FileKind.TEXT, true)).thenRefused(UNSUPPORTED_TYPE);
        given().when(file("text/plain"), OWNER, sent(null, true)).thenRefused(UNSUPPORTED_TYPE);
    }

    @Test
    void what_nobody_could_look_through_is_set_apart_until_a_second_person_did() {
        given().when(file("image/png"), OWNER, sent(FileKind.PNG, false))
                .then(
                        submitted("p-owner", null, "audit", "image/png"),
                        new EvidenceQuarantined(
                                "80433", TODAY, "evidence", PrivacyConcern.NOT_LOOKED_THROUGH, "p-owner"));
    }

    @Test
    void a_file_that_was_destroyed_is_not_taken_again() {
        var again = OWNED.with(new FileAtHand(FileKind.TEXT, true, true, 7));
        given().when(file("text/plain"), OWNER, again).thenRefused(FILE_DESTROYED);
    }

    @Test
    void what_is_only_referred_to_has_no_media_type_here() {
        var said = new SubmitEvidence(
                "evidence",
                "action",
                2,
                "Audit of plans",
                EvidenceType.AUDIT,
                "minutes/12",
                null,
                "Sam was seen",
                SHA_256,
                TODAY);
        given().when(said, OWNER, OWNED).then(submitted("p-owner", "minutes/12", null, null));
    }

    @Test
    void what_period_it_tells_of_and_where_it_comes_from_is_kept() {
        var said = new SubmitEvidence(
                "evidence",
                "action",
                null,
                "Audit",
                EvidenceType.AUDIT,
                "r",
                null,
                null,
                SHA_256,
                TODAY,
                TODAY.minusMonths(9),
                TODAY.minusMonths(8),
                "Case system",
                Publication.PARTNERSHIP);
        var kept = new EvidenceSubmitted(
                "80433",
                TODAY,
                "evidence",
                "action",
                null,
                "Audit",
                EvidenceType.AUDIT,
                "r",
                null,
                null,
                SHA_256,
                "p-manager",
                Role.PM,
                TODAY.minusMonths(9),
                TODAY.minusMonths(8),
                "Case system",
                Publication.PARTNERSHIP,
                null);
        given().when(said, PM, OWNED).then(kept);
        assertThat(kept.dated()).isEqualTo(TODAY.minusMonths(8));
        assertThat(submitted("p-owner", "r", null, null).dated()).isEqualTo(TODAY);
    }

    private static EvidenceContext sent(@Nullable FileKind kind, boolean whole) {
        return OWNED.with(new FileAtHand(kind, whole, false, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/zip",
                "application/x-msdownload",
                "application/vnd.ms-excel.sheet.macroEnabled.12",
                "text/html",
                "image/svg+xml",
                "application/pdfx",
                ""
            })
    void other_kinds_of_file_are_not_taken(String mediaType) {
        given().when(file(mediaType), OWNER, sent(FileKind.TEXT, true)).thenRefused(UNSUPPORTED_TYPE);
    }

    @Test
    void a_file_that_does_not_say_what_it_is_is_not_taken() {
        given().when(file(null), OWNER, sent(FileKind.TEXT, true)).thenRefused(UNSUPPORTED_TYPE);
    }

    @Test
    void every_rule_that_says_no_is_named() {
        given().when(file("text/html"), OTHER_OWNER, OWNED).thenRefused(NOT_OWNER, UNSUPPORTED_TYPE, FILE_NOT_SENT);
    }

    @Test
    void evidence_is_not_dated_in_the_future() {
        given().when(reference(TOMORROW), OWNER, OWNED).thenInvalid("effectiveOn");
    }

    @Test
    void evidence_is_submitted_once() {
        given(submitted("p-owner", "minutes/12", null, null))
                .when(reference(TODAY), OWNER, OWNED)
                .thenImpossible();
    }

    @Test
    void who_submitted_first_stays_on_file() {
        assertThat(given(
                                submitted("p-owner", "minutes/12", null, null),
                                submitted("p-manager", "minutes/12", null, null))
                        .state())
                .isEqualTo(EvidenceState.OnFile.of(submitted("p-owner", "minutes/12", null, null)));
        assertThat(Evidence.initial().authority()).isEqualTo("unknown");
    }

    private static Scenario<EvidenceState, EvidenceCommand, EvidenceEvent, EvidenceContext> given(
            EvidenceEvent... events) {
        return new Scenario<EvidenceState, EvidenceCommand, EvidenceEvent, EvidenceContext>(
                        Evidence.initial(), Evidence::decide, Evidence::evolve)
                .given(events);
    }

    private static SubmitEvidence reference(LocalDate effectiveOn) {
        return new SubmitEvidence(
                "evidence",
                "action",
                2,
                "Audit of plans",
                EvidenceType.AUDIT,
                "minutes/12",
                null,
                null,
                SHA_256,
                effectiveOn);
    }

    private static SubmitEvidence file(@Nullable String mediaType) {
        return new SubmitEvidence(
                "evidence",
                "action",
                2,
                "Audit of plans",
                EvidenceType.AUDIT,
                null,
                "audit",
                mediaType,
                SHA_256,
                TODAY);
    }

    private static EvidenceSubmitted submitted(
            String by, @Nullable String reference, @Nullable String fileName, @Nullable String mediaType) {
        return new EvidenceSubmitted(
                "80433",
                TODAY,
                "evidence",
                "action",
                2,
                "Audit of plans",
                EvidenceType.AUDIT,
                reference,
                fileName,
                mediaType,
                SHA_256,
                by,
                by.equals("p-manager") ? Role.PM : Role.AO,
                null,
                null,
                null,
                null,
                fileName == null ? null : 7L);
    }
}
