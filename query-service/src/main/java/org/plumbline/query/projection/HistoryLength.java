package org.plumbline.query.projection;

/** How many events were ever recorded, whether they have a position yet or not. */
@FunctionalInterface
interface HistoryLength {

    long events();
}
