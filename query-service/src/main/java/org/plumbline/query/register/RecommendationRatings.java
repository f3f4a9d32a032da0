package org.plumbline.query.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.Actions;
import org.plumbline.query.action.Ratings;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.View;
import org.plumbline.query.rules.RuleBooks;
import org.plumbline.query.rules.RulesOfTheDay;
import org.springframework.stereotype.Component;

/** Rates recommendations by their actions, as both were known. */
@Component
public final class RecommendationRatings {

    private final Actions actions;
    private final Ratings ratings;
    private final RuleBooks books;

    RecommendationRatings(Actions actions, Ratings ratings, RuleBooks books) {
        this.actions = actions;
        this.ratings = ratings;
        this.books = books;
    }

    public RecommendationView of(Found<RecommendationRow> found, View view) {
        return of(List.of(found), view).getFirst();
    }

    public Listing<RecommendationView> of(Listing<Found<RecommendationRow>> page, View view) {
        return page.map(found -> of(found, view));
    }

    public List<RecommendationView> of(List<Found<RecommendationRow>> found, View view) {
        List<String> ids = found.stream().map(f -> f.row().id()).toList();
        RulesOfTheDay rules = books.ofTheDay(view);
        return of(found, ratings.of(actions.ofRecommendations(ids, view), view, rules), rules);
    }

    /** @param all actions among which those of the recommendations are, looked at before */
    public List<RecommendationView> of(List<Found<RecommendationRow>> found, List<ActionView> all, View view) {
        return of(found, all, books.ofTheDay(view));
    }

    private static List<RecommendationView> of(
            List<Found<RecommendationRow>> found, List<ActionView> all, RulesOfTheDay rules) {
        Map<String, List<ActionView>> byRecommendation = new HashMap<>();
        for (ActionView action : all) {
            for (String id : action.row().recommendationIds()) {
                byRecommendation.computeIfAbsent(id, _ -> new ArrayList<>()).add(action);
            }
        }
        return found.stream()
                .map(f -> rated(f, byRecommendation.getOrDefault(f.row().id(), List.of()), rules))
                .toList();
    }

    private static RecommendationView rated(
            Found<RecommendationRow> found, List<ActionView> actions, RulesOfTheDay rules) {
        RecommendationRow row = found.row();
        return new RecommendationView(
                row,
                found.version(),
                RecommendationRating.of(row, actions, rules.of(row.inspectionId())),
                Slip.of(actions));
    }
}
