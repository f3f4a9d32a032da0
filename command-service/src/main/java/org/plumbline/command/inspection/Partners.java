package org.plumbline.command.inspection;

import java.util.List;
import java.util.stream.Stream;

/** The bodies that own the items of an inspection together. */
public record Partners(String lead, List<String> others) {

    public Stream<String> all() {
        return Stream.concat(Stream.of(lead), others.stream());
    }
}
