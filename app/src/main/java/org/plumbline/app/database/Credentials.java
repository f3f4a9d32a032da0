package org.plumbline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The password of each role of the embedded PostgreSQL, made at the first start and kept beside its data.
 *
 * @param byRole superuser, owner and application, each by its name in PostgreSQL
 */
record Credentials(Map<String, String> byRole) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "plumbline_owner";
    static final String APPLICATION = "plumbline_app";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    static Credentials made() {
        return new Credentials(Map.of(SUPERUSER, password(), OWNER, password(), APPLICATION, password()));
    }

    static Credentials read(Path file) throws IOException {
        OwnerOnly.close(file);
        return new Credentials(Files.readAllLines(file).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }

    /** Whole or not at all. */
    void write(Path file) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        OwnerOnly.write(
                made,
                new TreeMap<>(byRole)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                                .collect(Collectors.joining()));
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new IllegalStateException("no password of " + role + " is on file");
        }
        return password;
    }

    /** Nothing that is printed holds a password. */
    @Override
    public String toString() {
        return "Credentials of " + byRole.keySet();
    }

    private static String password() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
