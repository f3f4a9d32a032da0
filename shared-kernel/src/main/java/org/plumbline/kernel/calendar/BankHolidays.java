package org.plumbline.kernel.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.kernel.evidence.Sha256;

/**
 * Reads a list of bank holidays: a line {@code date,name} for each, in any order, {@code #} before a remark. A year is known
 * when the list names all of it: no year in England and Wales has fewer than eight. Of a year that is not complete yet, a
 * line {@code until,date} may say up to which day it is.
 */
public final class BankHolidays {

    private static final int VERSION_LENGTH = 12;
    private static final int IN_A_YEAR = 8;
    private static final String UNTIL = "until";

    private BankHolidays() {}

    /** Days by year, and up to when a year that has begun is complete. */
    private record Listed(TreeMap<Integer, TreeSet<LocalDate>> years, Optional<LocalDate> until) {

        boolean isComplete(Integer year) {
            return years.getOrDefault(year, new TreeSet<>()).size() >= IN_A_YEAR;
        }
    }

    /** The list that comes with the product. */
    public static WorkingCalendar bundled() {
        return calendar(bundledList());
    }

    /** @throws IllegalArgumentException naming the line that is not a day and a name */
    public static WorkingCalendar read(String list) {
        return calendar(listed(list));
    }

    /**
     * The list that comes with the product, with what another one says of later years, or says otherwise. Where the other
     * names fewer days of a year than a whole one has, they are added to what was known of it.
     *
     * @throws IllegalArgumentException naming the line that is not a day and a name
     */
    public static WorkingCalendar supplementedBy(String list) {
        Listed other = listed(list);
        Listed all = bundledList();
        for (Map.Entry<Integer, TreeSet<LocalDate>> year : other.years().entrySet()) {
            if (other.isComplete(year.getKey())) {
                all.years().put(year.getKey(), year.getValue());
            } else {
                all.years().computeIfAbsent(year.getKey(), _ -> new TreeSet<>()).addAll(year.getValue());
            }
        }
        return calendar(new Listed(all.years(), other.until()));
    }

    private static Listed bundledList() {
        try (InputStream list = BankHolidays.class.getResourceAsStream("bank-holidays.csv")) {
            byte[] content = Objects.requireNonNull(list, "bank-holidays.csv").readAllBytes();
            return listed(new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Listed listed(String list) {
        TreeMap<Integer, TreeSet<LocalDate>> years = new TreeMap<>();
        Optional<LocalDate> until = Optional.empty();
        List<String> lines = list.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#") || line.equals("date,name")) {
                continue;
            }
            if (line.startsWith(UNTIL + ",")) {
                until = Optional.of(day(line.substring(UNTIL.length() + 1), line, i + 1));
            } else {
                LocalDate day = day(line.split(",", 2)[0], line, i + 1);
                years.computeIfAbsent(day.getYear(), _ -> new TreeSet<>()).add(day);
            }
        }
        if (years.isEmpty()) {
            throw new IllegalArgumentException("The list of bank holidays names no day");
        }
        return new Listed(years, until);
    }

    private static LocalDate day(String words, String line, int number) {
        try {
            return LocalDate.parse(words.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Line " + number + " of the list of bank holidays is not a day such as"
                    + " 2026-12-25,Christmas Day: " + line);
        }
    }

    private static WorkingCalendar calendar(Listed listed) {
        TreeSet<LocalDate> days = new TreeSet<>();
        listed.years().values().forEach(days::addAll);
        int first = listed.years().keySet().stream()
                .filter(listed::isComplete)
                .findFirst()
                .orElse(listed.years().firstKey());
        int next = first;
        while (listed.isComplete(next)) {
            next++;
        }
        LocalDate knownUntil = LocalDate.of(next, 1, 1).minusDays(1);
        int unfinished = next;
        LocalDate until =
                listed.until().filter(day -> day.getYear() == unfinished).orElse(knownUntil);
        String named = days + (until.equals(knownUntil) ? "" : " until " + until);
        String version = Sha256.of(named).substring(0, VERSION_LENGTH);
        return new WorkingCalendar(version, days, LocalDate.of(first, 1, 1), until);
    }
}
