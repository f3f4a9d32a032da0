package org.plumbline.command.recommendation;

/**
 * Where a recommendation comes from.
 *
 * @param authority Ofsted's number of the authority
 * @param framework code of the inspection framework
 */
public record Finding(String recommendationId, String authority, String inspectionId, String framework) {}
