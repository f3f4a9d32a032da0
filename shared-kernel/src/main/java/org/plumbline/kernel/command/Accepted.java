package org.plumbline.kernel.command;

import java.util.List;
import java.util.Map;

/**
 * The answer to a command that was carried out.
 *
 * @param id what the command was about
 * @param version its version now, from 0; the number of its events less one
 * @param created ids of what came to be with it, by the field that names them, such as {@code recommendationIds}, and what
 *     whoever asked is to be told beside, such as a {@code notice}
 */
public record Accepted(String id, long version, Map<String, List<String>> created) {

    public Accepted {
        created = Map.copyOf(created);
    }
}
