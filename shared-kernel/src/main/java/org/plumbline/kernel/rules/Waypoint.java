package org.plumbline.kernel.rules;

import java.time.LocalDate;

/** A milestone that is neither complete nor waived. */
public record Waypoint(String title, LocalDate dueOn) {}
