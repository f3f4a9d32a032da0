package org.plumbline.kernel.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.plumbline.kernel.evidence.Sha256;

/**
 * Reads a list of bank holidays: a line {@code date,name} for each, in any order, {@code #} before a remark. The list is
 * taken to be complete to the end of the last year it names a day of.
 */
public final class BankHolidays {

    private static final int VERSION_LENGTH = 12;

    private BankHolidays() {}

    /** The list that comes with the product. */
    public static WorkingCalendar bundled() {
        try (InputStream list = BankHolidays.class.getResourceAsStream("bank-holidays.csv")) {
            byte[] content = Objects.requireNonNull(list, "bank-holidays.csv").readAllBytes();
            return read(new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming the line that is not a day and a name */
    public static WorkingCalendar read(String list) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<String> lines = list.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals("date,name")) {
                days.add(day(line, i + 1));
            }
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("The list of bank holidays names no day");
        }
        LocalDate knownUntil = LocalDate.of(days.last().getYear(), 12, 31);
        return new WorkingCalendar(Sha256.of(days.toString()).substring(0, VERSION_LENGTH), days, knownUntil);
    }

    private static LocalDate day(String line, int number) {
        try {
            return LocalDate.parse(line.split(",", 2)[0].strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Line " + number + " of the list of bank holidays is not a day such as"
                    + " 2026-12-25,Christmas Day: " + line);
        }
    }
}
