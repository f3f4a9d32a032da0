package org.plumbline.command.risk;

import org.plumbline.kernel.risk.Score;

/** Controls do not make a risk worse: target at most current, current at most inherent. */
final class ScoresFallTowardsTheTarget {

    private ScoresFallTowardsTheTarget() {}

    static boolean holds(Score inherent, Score current, Score target) {
        return !target.isGraverThan(current) && !current.isGraverThan(inherent);
    }
}
