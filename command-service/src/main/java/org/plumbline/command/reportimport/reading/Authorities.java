package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The local authorities of England that a title may name. */
final class Authorities {

    /** @param urn Ofsted's number, or null where it is not known here */
    record Authority(String name, @Nullable String urn, List<String> spellings) {}

    private static final List<Authority> ALL = load();

    private Authorities() {}

    /** The authority a title names; "Bath and North East Somerset" wins over shorter names it contains. */
    static Optional<Authority> namedIn(String title) {
        String plain = " " + plain(title) + " ";
        return ALL.stream()
                .flatMap(authority -> authority.spellings().stream().map(spelling -> new Match(authority, spelling)))
                .filter(match -> plain.contains(" " + match.spelling() + " "))
                .max(Comparator.comparingInt(match -> match.spelling().length()))
                .map(Match::authority);
    }

    static Optional<Authority> numbered(String urn) {
        return ALL.stream().filter(authority -> urn.equals(authority.urn())).findFirst();
    }

    private record Match(Authority authority, String spelling) {}

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    private static List<Authority> load() {
        try (InputStream file = Objects.requireNonNull(Authorities.class.getResourceAsStream("authorities.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Authorities::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Authority parse(String line) {
        String[] fields = line.split(";", -1);
        String urn = fields.length > 1 && !fields[1].isEmpty() ? fields[1] : null;
        Stream<String> names = fields.length > 2 ? Stream.of(fields[0], fields[2]) : Stream.of(fields[0]);
        return new Authority(fields[0], urn, names.map(Authorities::plain).toList());
    }
}
