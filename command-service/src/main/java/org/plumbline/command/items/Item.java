package org.plumbline.command.items;

import java.util.Set;

/** @param inspectionIds the inspections it belongs to, never none */
public record Item(String id, Kind kind, Set<String> inspectionIds) {

    public Item {
        inspectionIds = Set.copyOf(inspectionIds);
    }
}
