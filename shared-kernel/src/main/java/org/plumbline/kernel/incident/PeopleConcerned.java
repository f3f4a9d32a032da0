package org.plumbline.kernel.incident;

/** Whose data it is: never who. */
public enum PeopleConcerned {
    CHILDREN,
    FAMILIES,
    OFFICERS,
    OTHERS
}
