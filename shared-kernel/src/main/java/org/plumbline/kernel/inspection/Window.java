package org.plumbline.kernel.inspection;

import java.time.LocalDate;

/**
 * Days the inspectors were on site, both included.
 *
 * @param start first day on site
 * @param end last day on site, never before {@code start}
 */
public record Window(LocalDate start, LocalDate end) {}
