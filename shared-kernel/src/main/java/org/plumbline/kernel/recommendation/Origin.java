package org.plumbline.kernel.recommendation;

/** Where a recommendation comes from. */
public enum Origin {
    MONITORING_VISIT,
    REPORT
}
