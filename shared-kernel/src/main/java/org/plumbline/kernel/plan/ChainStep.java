package org.plumbline.kernel.plan;

import org.plumbline.kernel.actor.Role;

/**
 * One body that a version of a plan must pass.
 *
 * @param body its name, such as {@code Full Council}
 * @param recordedBy the role that records what it resolved: {@code CHAIR}, {@code CLERK} or {@code DCS}; what a chair
 *     records was decided in an open and quorate meeting kept here
 * @param needsMinute whether a reference to the body's minute is required
 */
public record ChainStep(String body, Role recordedBy, boolean needsMinute) {}
