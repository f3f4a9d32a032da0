package org.plumbline.platform.frameworks;

import java.nio.file.Path;
import org.plumbline.kernel.framework.FrameworkList;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.platform.ListedFile;
import org.plumbline.platform.PlainRefusal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The bundled list, and the operator's file on top of it. */
public final class FrameworkFiles {

    private static final ListedFile<FrameworkList> LIST = new ListedFile<>(
            FrameworkList.class,
            FrameworkFiles.class,
            "frameworks.json",
            "plumbline.frameworks",
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build());

    private FrameworkFiles() {}

    public static Frameworks bundled() {
        return new Frameworks(LIST.bundled());
    }

    /** @throws PlainRefusal saying what is wrong with the file */
    public static Frameworks with(Path file) {
        return LIST.read(file, added -> new Frameworks(LIST.bundled(), added));
    }
}
