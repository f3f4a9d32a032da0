package org.plumbline.query.risk;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.kernel.risk.Band;
import org.plumbline.kernel.risk.Score;
import org.plumbline.kernel.rules.RiskBands;

/**
 * How many open risks of one board stand where on the five by five grid.
 *
 * @param lines from the largest likelihood to the smallest
 * @param notAssessed open risks that nobody placed on it
 */
public record HeatGrid(List<Line> lines, int notAssessed) {

    /** @param cells from the smallest impact to the largest */
    public record Line(int likelihood, List<Cell> cells) {}

    public record Cell(Score score, int product, Band band, int risks) {}

    /** @param risks of one board */
    public static HeatGrid of(List<RiskView> risks) {
        List<RiskRow> open = risks.stream()
                .map(RiskView::row)
                .filter(row -> !row.state().equals("CLOSED"))
                .toList();
        List<Score> scores = open.stream()
                .filter(row -> !row.assessments().isEmpty())
                .map(row -> row.assessments().getLast().current())
                .toList();
        RiskBands bands = bandsOf(risks);
        return new HeatGrid(
                IntStream.rangeClosed(1, Score.MOST)
                        .mapToObj(i -> line(Score.MOST + 1 - i, scores, bands))
                        .toList(),
                open.size() - scores.size());
    }

    private static RiskBands bandsOf(List<RiskView> risks) {
        return risks.stream().map(RiskView::bands).findFirst().orElseGet(RiskBands::standard);
    }

    private static Line line(int likelihood, List<Score> scores, RiskBands bands) {
        return new Line(
                likelihood,
                IntStream.rangeClosed(1, Score.MOST)
                        .mapToObj(impact -> cell(new Score(likelihood, impact), scores, bands))
                        .toList());
    }

    private static Cell cell(Score score, List<Score> scores, RiskBands bands) {
        int risks = (int) scores.stream().filter(score::equals).count();
        return new Cell(score, score.product(), bands.of(score), risks);
    }
}
