package org.plumbline.query.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A recommendation as seen on a day.
 *
 * @param delivery how the doing of it stands, apart from the impact that the row tells
 * @param slip how its dates have moved
 */
public record RecommendationView(
        @JsonUnwrapped RecommendationRow row, long version, RecommendationRating delivery, Slip slip) {}
