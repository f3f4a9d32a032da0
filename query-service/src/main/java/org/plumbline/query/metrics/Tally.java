package org.plumbline.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/** One gauge while it is counted: a number for each set of labels. */
final class Tally {

    private final String name;
    private final String help;
    private final Map<Labels, Double> numbers = new TreeMap<>();

    Tally(String name, String help) {
        this.name = name;
        this.help = help;
    }

    /** @param labels names and values, alternating */
    void count(String... labels) {
        merge(1, Double::sum, labels);
    }

    /** Lets the sample be there, if only with nothing counted. */
    void mention(String... labels) {
        merge(0, Double::sum, labels);
    }

    void add(double number, String... labels) {
        merge(number, Double::sum, labels);
    }

    void atLeast(double number, String... labels) {
        merge(number, Double::max, labels);
    }

    private void merge(double number, DoubleBinaryOperator with, String... labels) {
        numbers.merge(Labels.of(labels), number, with::applyAsDouble);
    }

    MetricSnapshot snapshot() {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
        numbers.forEach((labels, number) -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(labels)
                .value(number)
                .build()));
        return gauge.build();
    }
}
