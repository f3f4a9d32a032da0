package org.plumbline.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.UNSUPPORTED_TYPE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.evidence.EvidenceCommand;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.evidence.EvidenceType;

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
    void documents_tables_and_pictures_are_taken(String mediaType) {
        given().when(file(mediaType), OWNER, OWNED).then(submitted("p-owner", null, "audit", mediaType));
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
        given().when(file(mediaType), OWNER, OWNED).thenRefused(UNSUPPORTED_TYPE);
    }

    @Test
    void a_file_that_does_not_say_what_it_is_is_not_taken() {
        given().when(file(null), OWNER, OWNED).thenRefused(UNSUPPORTED_TYPE);
    }

    @Test
    void every_rule_that_says_no_is_named() {
        given().when(file("text/html"), OTHER_OWNER, OWNED).thenRefused(NOT_OWNER, UNSUPPORTED_TYPE);
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
                by);
    }
}
