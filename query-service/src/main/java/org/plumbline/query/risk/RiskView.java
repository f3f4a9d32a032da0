package org.plumbline.query.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RiskBands;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.risk.ReviewRating.Colour;

/**
 * A risk as it stands on the day looked from.
 *
 * @param reviewOverdue whether the day of its review has passed without one
 * @param bands by which every score of it is placed
 * @param rulesVersion of the board's rules that set the bands, or 0 for the standard ones
 */
public record RiskView(
        @JsonUnwrapped RiskRow row,
        long version,
        boolean reviewOverdue,
        ReviewRating review,
        @JsonIgnore RiskBands bands,
        int rulesVersion) {

    static RiskView of(Found<RiskRow> found, View view, InForce inForce) {
        ReviewRating review = ReviewRating.of(found.row(), view.today());
        RiskRow row = found.row().under(inForce.board().riskBands());
        return new RiskView(
                row,
                found.version(),
                review.colour() == Colour.AMBER,
                review,
                inForce.board().riskBands(),
                inForce.version());
    }
}
