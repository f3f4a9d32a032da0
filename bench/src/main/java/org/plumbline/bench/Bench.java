package org.plumbline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures what is named, or everything, and prints a table. Arguments: {@code s1 s2 s3}, {@code --seconds=10},
 * {@code --events=1000000}. Needs pgbench on the path.
 */
final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> named =
                Arrays.stream(args).filter(a -> !a.startsWith("--")).toList();
        int seconds = (int) option(args, "--seconds=", 10);
        Path logs = Files.createTempDirectory("plumbline-bench");
        System.out.println("Logs are in " + logs);
        List<Result> results = new ArrayList<>();
        if (named.isEmpty() || named.contains("s1") || named.contains("s2")) {
            try (Postgres postgres = Postgres.start()) {
                if (named.isEmpty() || named.contains("s1")) {
                    results.addAll(S1Throughput.run(postgres, logs, seconds));
                }
                if (named.isEmpty() || named.contains("s2")) {
                    results.addAll(S2Visibility.run(postgres, logs, seconds));
                }
            }
        }
        if (named.isEmpty() || named.contains("s3")) {
            try (Postgres postgres = Postgres.start()) {
                results.addAll(S3Rebuild.run(postgres, logs, option(args, "--events=", 1_000_000)));
            }
        }
        System.out.println(Result.head());
        results.forEach(result -> System.out.println(result.line()));
    }

    private static long option(String[] args, String name, long otherwise) {
        return Arrays.stream(args)
                .filter(a -> a.startsWith(name))
                .mapToLong(a -> Long.parseLong(a.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }
}
