package org.plumbline.command.recommendation;

/**
 * Where a recommendation comes from.
 *
 * @param authority Ofsted's number of the authority
 * @param kind what the inspectorate calls it
 * @param framework code of the inspection framework
 */
public record Finding(
        String recommendationId,
        String authority,
        String inspectionId,
        String framework,
        String kind,
        Wording wording) {

    Finding worded(Wording corrected) {
        return new Finding(recommendationId, authority, inspectionId, framework, kind, corrected);
    }
}
