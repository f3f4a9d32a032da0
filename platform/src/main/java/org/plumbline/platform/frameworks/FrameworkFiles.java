package org.plumbline.platform.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.plumbline.kernel.framework.FrameworkList;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.platform.PlainRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The bundled list, and the operator's file on top of it. */
public final class FrameworkFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FrameworkFiles() {}

    public static Frameworks bundled() {
        return new Frameworks(list());
    }

    /** @throws PlainRefusal saying what is wrong with the file */
    public static Frameworks with(Path file) {
        String named = "the file " + file + " that plumbline.frameworks names ";
        try {
            return new Frameworks(list(), JSON.readValue(Files.readString(file), FrameworkList.class));
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

    private static FrameworkList list() {
        try (InputStream in = FrameworkFiles.class.getResourceAsStream("frameworks.json")) {
            return JSON.readValue(Objects.requireNonNull(in, "frameworks.json"), FrameworkList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
