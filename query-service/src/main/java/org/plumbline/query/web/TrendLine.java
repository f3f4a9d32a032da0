package org.plumbline.query.web;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One measure over time; across in percent of the width, down in pixels of a fixed height. */
public record TrendLine(
        String id,
        String title,
        String description,
        String unit,
        List<Reading> readings,
        @Nullable Double target) {

    private static final double TOP = 12;
    private static final double HEIGHT = 120;
    private static final double MARGIN = 2;

    public record Reading(String when, double value) {}

    /** A reading with its place in the picture. */
    public record Dot(String when, double value, double across, double down) {}

    public List<Dot> dots() {
        return IntStream.range(0, readings.size()).mapToObj(this::dot).toList();
    }

    private Dot dot(int place) {
        var reading = readings.get(place);
        var step = (100 - 2 * MARGIN) / Math.max(1, readings.size() - 1);
        return new Dot(reading.when(), reading.value(), MARGIN + place * step, down(reading.value()));
    }

    public double down(double value) {
        var range = highest() - lowest();
        return range == 0 ? TOP + HEIGHT / 2 : TOP + HEIGHT * (highest() - value) / range;
    }

    public double lowest() {
        return values().min().orElse(0);
    }

    public double highest() {
        return values().max().orElse(0);
    }

    public String say(double value) {
        return (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)) + unit;
    }

    private DoubleStream values() {
        var read = readings.stream().mapToDouble(Reading::value);
        return target == null ? read : DoubleStream.concat(read, DoubleStream.of(target));
    }
}
