package org.plumbline.command.evidence;

/**
 * The action the evidence is for.
 *
 * @param authority Ofsted's number of the authority
 * @param actionOwner pseudonymous id of the action's owner
 */
public record EvidenceContext(String authority, String actionOwner) {}
