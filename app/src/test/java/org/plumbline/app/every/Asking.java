package org.plumbline.app.every;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Many requests, a few at a time, and as many of them as the build has time for. */
final class Asking {

    /** Says which part of all requests a build makes; the profile {@code faults} makes them all. */
    static final long SEED = Long.getLong("plumbline.faults.seed", 11);

    private static final boolean ALL = Boolean.getBoolean("plumbline.faults");
    private static final int AT_ONCE = 6;

    private Asking() {}

    /** About so many of them, chosen by the seed, in their order. */
    static <T> List<T> some(int about, List<T> all) {
        if (ALL || all.size() <= about) {
            return all;
        }
        RandomGenerator chance = random(0);
        double share = (double) about / all.size();
        return IntStream.range(0, all.size())
                .filter(_ -> chance.nextDouble() < share)
                .mapToObj(all::get)
                .toList();
    }

    static RandomGenerator random(long number) {
        return new java.util.SplittableRandom(SEED * 1_000_003 + number);
    }

    /** What was wrong with the answers. */
    static List<String> wrong(List<Callable<Optional<String>>> requests) throws InterruptedException {
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            return clients.invokeAll(requests).stream()
                    .map(Asking::result)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static Optional<String> result(Future<Optional<String>> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
