package org.plumbline.query.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.risk.ReviewRating.Colour;

/**
 * A risk as it stands on the day looked from.
 *
 * @param reviewOverdue whether the day of its review has passed without one
 */
public record RiskView(@JsonUnwrapped RiskRow row, long version, boolean reviewOverdue, ReviewRating review) {

    static RiskView of(Found<RiskRow> found, View view) {
        ReviewRating review = ReviewRating.of(found.row(), view.today());
        return new RiskView(found.row(), found.version(), review.colour() == Colour.AMBER, review);
    }
}
