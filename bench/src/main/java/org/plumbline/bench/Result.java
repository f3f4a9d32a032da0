package org.plumbline.bench;

/**
 * One row of the table.
 *
 * @param floor the ratio that must be met
 * @param aim the ratio worth reaching
 * @param moreIsBetter whether the ratio is a share of the reference (more is better) or a multiple of it
 */
record Result(
        String name,
        String measured,
        double value,
        String reference,
        double referenceValue,
        double floor,
        double aim,
        boolean moreIsBetter) {

    double ratio() {
        return value / referenceValue;
    }

    String line() {
        boolean meetsFloor = moreIsBetter ? ratio() >= floor : ratio() <= floor;
        boolean meetsAim = moreIsBetter ? ratio() >= aim : ratio() <= aim;
        return "| %s | %s %,.2f | %s %,.2f | %.3f | %.2f | %.2f | %s |"
                .formatted(
                        name,
                        measured,
                        value,
                        reference,
                        referenceValue,
                        ratio(),
                        floor,
                        aim,
                        meetsAim ? "aim" : meetsFloor ? "floor" : "below the floor");
    }

    static String head() {
        return "| | measured | reference | ratio | floor | aim | reached |\n|---|---|---|---|---|---|---|";
    }
}
