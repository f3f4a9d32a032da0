package org.plumbline.platform.chains;

import java.nio.file.Path;
import org.plumbline.kernel.plan.ApprovalChainList;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.platform.ListedFile;
import org.plumbline.platform.PlainRefusal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The bundled list, and the operator's file on top of it. */
public final class ApprovalChainFiles {

    private static final ListedFile<ApprovalChainList> LIST = new ListedFile<>(
            ApprovalChainList.class,
            ApprovalChainFiles.class,
            "approval-chains.json",
            "plumbline.approval-chains",
            JsonMapper.builder()
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build());

    private ApprovalChainFiles() {}

    public static ApprovalChains bundled() {
        return new ApprovalChains(LIST.bundled());
    }

    /** @throws PlainRefusal saying what is wrong with the file */
    public static ApprovalChains with(Path file) {
        return LIST.read(file, added -> new ApprovalChains(LIST.bundled(), added));
    }
}
