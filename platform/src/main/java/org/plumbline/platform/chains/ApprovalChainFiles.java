package org.plumbline.platform.chains;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.plumbline.kernel.plan.ApprovalChainList;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.platform.PlainRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The bundled list, and the operator's file on top of it. */
public final class ApprovalChainFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ApprovalChainFiles() {}

    public static ApprovalChains bundled() {
        return new ApprovalChains(list());
    }

    /** @throws PlainRefusal saying what is wrong with the file */
    public static ApprovalChains with(Path file) {
        String named = "the file " + file + " that plumbline.approval-chains names ";
        try {
            return new ApprovalChains(list(), JSON.readValue(Files.readString(file), ApprovalChainList.class));
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new PlainRefusal(named + "is not right at line " + (where == null ? "?" : where.getLineNr()) + ". "
                    + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new PlainRefusal(named + "is not right. " + e.getMessage());
        } catch (IOException e) {
            throw new PlainRefusal(named + "cannot be read");
        }
    }

    private static ApprovalChainList list() {
        try (InputStream in = ApprovalChainFiles.class.getResourceAsStream("approval-chains.json")) {
            return JSON.readValue(Objects.requireNonNull(in, "approval-chains.json"), ApprovalChainList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
