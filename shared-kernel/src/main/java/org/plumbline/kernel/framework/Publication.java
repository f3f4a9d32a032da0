package org.plumbline.kernel.framework;

/** Who may see items of a framework unless somebody decides otherwise. */
public enum Publication {
    PUBLIC,
    PARTNERSHIP,
    OFFICIAL_SENSITIVE
}
