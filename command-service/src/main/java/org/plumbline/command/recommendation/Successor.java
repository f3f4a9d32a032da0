package org.plumbline.command.recommendation;

/**
 * The recommendation that is to take the place of another.
 *
 * @param isSeenByMore whether it is open to people to whom the one in whose place it comes is not
 */
public record Successor(RecommendationState state, boolean isSeenByMore) {}
