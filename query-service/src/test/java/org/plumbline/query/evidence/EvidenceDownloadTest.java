package org.plumbline.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Snapshots;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.projection.Reached;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

class EvidenceDownloadTest {

    private static final byte[] CONTENT = "Signed by all.".getBytes(StandardCharsets.UTF_8);
    private static final String SHA_256 = Sha256.of(CONTENT);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final View NOW = new View(Reached.of(1), View.ALWAYS, DAY, null, null, true, Audience.whole());
    private static final Authentication SIGNED_IN = new TestingAuthenticationToken("ia", "", "ROLE_IA");

    private final EvidenceFiles evidence = mock(EvidenceFiles.class);
    private final StoredContents contents = mock(StoredContents.class);
    private final AccessLog accessLog = mock(AccessLog.class);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final EvidenceDownload download =
            new EvidenceDownload(evidence, contents, accessLog, mock(Views.class), mock(Snapshots.class));

    @BeforeEach
    void there() {
        when(evidence.byId("e", NOW)).thenReturn(Optional.of(new Found<>(row(), 1)));
        when(evidence.isKnown()).thenReturn(true);
        when(contents.of("e", SHA_256))
                .thenReturn(StoredContent.verified(SHA_256, CONTENT.length, at -> Optional.of(CONTENT))
                        .orElseThrow());
    }

    @Test
    void a_file_is_handed_over_once_its_reading_is_on_record() throws Exception {
        send("GET");
        verify(accessLog).note(AccessLog.Kind.EVIDENCE_FILE, "e", NOW, SIGNED_IN);
        assertThat(response.getContentAsByteArray()).isEqualTo(CONTENT);
    }

    @Test
    void nothing_is_handed_over_whose_reading_cannot_be_put_on_record() {
        doThrow(new DataAccessResourceFailureException("The disk is full"))
                .when(accessLog)
                .note(any(), anyString(), any(), any());
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> send("GET"));
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.isCommitted()).isFalse();
    }

    @Test
    void nothing_is_handed_over_while_it_is_not_known_what_became_of_it() {
        when(evidence.isKnown()).thenReturn(false);
        assertThatExceptionOfType(FileNotServed.class)
                .isThrownBy(() -> send("GET"))
                .satisfies(refused -> assertThat(refused.status().value()).isEqualTo(503));
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void who_only_asks_for_its_size_has_not_read_it() throws Exception {
        send("HEAD");
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getContentLength()).isEqualTo(CONTENT.length);
        org.mockito.Mockito.verifyNoInteractions(accessLog);
    }

    private void send(String method) throws Exception {
        download.send("e", NOW, SIGNED_IN, new MockHttpServletRequest(method, "/"), response);
    }

    private static EvidenceRow row() {
        return new EvidenceRow(
                "e",
                "a",
                null,
                "Protocol",
                EvidenceType.POLICY,
                null,
                "protocol.txt",
                "text/plain",
                SHA_256,
                "ao",
                DAY,
                Kept.submitted(),
                null,
                null,
                null,
                null,
                null,
                (long) CONTENT.length);
    }
}
