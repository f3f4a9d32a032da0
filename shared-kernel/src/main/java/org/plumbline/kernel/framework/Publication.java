package org.plumbline.kernel.framework;

/** Who may see items of a framework unless somebody decides otherwise, from the most people to the fewest. */
public enum Publication {
    PUBLIC,
    PARTNERSHIP,
    OFFICIAL_SENSITIVE;

    public boolean isWiderThan(Publication other) {
        return compareTo(other) < 0;
    }
}
