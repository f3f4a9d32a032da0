package org.plumbline.platform.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.plan.ApprovalChain;
import org.plumbline.kernel.plan.ChainStep;
import org.plumbline.platform.PlainRefusal;

class ApprovalChainFilesTest {

    private static final String CHAIN = """
            {"name": "trust-board", "title": "Trust board", "steps": [
             {"body": "Trust Board", "recordedBy": "CHAIR", "needsMinute": false},
             {"body": "Cabinet", "recordedBy": "CLERK", "needsMinute": true}]}""";

    @TempDir
    Path directory;

    @Test
    void the_routes_that_councils_took_come_with_the_product() {
        assertThat(ApprovalChainFiles.bundled().all())
                .extracting(ApprovalChain::name)
                .containsExactly(
                        "board",
                        "board-cabinet",
                        "board-cabinet-delegated",
                        "board-committee-council",
                        "board-council");
    }

    @Test
    void a_council_adds_a_chain_of_its_own_and_replaces_another() throws IOException {
        Path file = file("{\"chains\": [%s, %s]}".formatted(CHAIN, CHAIN.replace("trust-board", "board-council")));
        assertThat(ApprovalChainFiles.with(file).all()).hasSize(6);
        assertThat(ApprovalChainFiles.with(file)
                        .find("board-council")
                        .orElseThrow()
                        .steps())
                .extracting(ChainStep::body)
                .containsExactly("Trust Board", "Cabinet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trust-board|Trust board|An approval chain has the name Trust board; names are small letters",
                "\"Trust board\"|\" \"|The approval chain trust-board has no title",
                "\"Cabinet\"|\"Trust Board\"|The approval chain trust-board names a body twice",
                "\"Cabinet\"|\"\"|The approval chain trust-board has a step without a body",
                "\"CLERK\"|\"AO\"|does not say who records what Cabinet resolved: CHAIR, CLERK or DCS",
                "\"CLERK\"|\"NOBODY\"|is not right at line 3",
                "needsMinute|needsMinutes|is not right at line 2",
                "steps|stages|is not right at line"
            })
    void what_is_wrong_is_told_in_a_sentence(String right, String wrong, String told) throws IOException {
        String chain = CHAIN.replace(right, wrong);
        assertThat(chain).isNotEqualTo(CHAIN);
        Path file = file("{\"chains\": [" + chain + "]}");
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> ApprovalChainFiles.with(file))
                .withMessageContaining(told)
                .withMessageContaining("that plumbline.approval-chains names");
    }

    @Test
    void a_chain_needs_a_body_and_a_file_must_be_there() throws IOException {
        Path empty = file("{\"chains\": [{\"name\": \"nobody\", \"title\": \"Nobody\", \"steps\": []}]}");
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> ApprovalChainFiles.with(empty))
                .withMessageContaining("The approval chain nobody has no steps");
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> ApprovalChainFiles.with(directory.resolve("none.json")))
                .withMessageContaining("cannot be read");
    }

    private Path file(String json) throws IOException {
        return Files.writeString(directory.resolve("chains.json"), json);
    }
}
