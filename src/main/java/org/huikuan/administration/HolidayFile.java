package org.huikuan.administration;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huikuan.calendar.CalendarDay;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.input.PlainDate;
import org.jspecify.annotations.Nullable;

/** A file of days: date, {@code off} (放假) or {@code work} (上班), name; separated by comma, semicolon or tab. */
final class HolidayFile {

    private static final int MOST_LINES = 2000;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("yyyy/M/d"),
            DateTimeFormatter.ofPattern("yyyy年M月d日"));
    private static final Map<String, Boolean> KINDS = Map.of(
            "off", false, "holiday", false, "放假", false, "休", false, "work", true, "working", true, "上班", true, "班",
            true);

    private HolidayFile() {}

    static List<CalendarDay> read(String country, byte[] file) {
        Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
        String text = textOf(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : lines) {
                CalendarDay day = day(country, line, lines.getCurrentLineNumber());
                if (day != null) {
                    days.put(day.date(), day);
                }
                if (days.size() > MOST_LINES) {
                    throw wrong(lines.getCurrentLineNumber(), "too-long");
                }
            }
        } catch (IOException | IllegalStateException e) {
            throw BadInput.of(SettingsWrong.of("file", "no-table"));
        }
        if (days.isEmpty()) {
            throw BadInput.of(SettingsWrong.of("file", "empty"));
        }
        return List.copyOf(days.values());
    }

    /** Null for the heading. */
    private static @Nullable CalendarDay day(String country, CSVRecord line, long number) {
        LocalDate date = date(line.get(0));
        if (date == null && number == 1) {
            return null;
        }
        Boolean working = line.size() < 2 ? null : KINDS.get(line.get(1).toLowerCase(java.util.Locale.ROOT));
        if (date == null || working == null) {
            throw wrong(number, date == null ? "no-date" : "no-kind");
        }
        String name = line.size() < 3 || line.get(2).isBlank() ? null : line.get(2);
        if (name != null && name.length() > 100) {
            throw wrong(number, "too-long");
        }
        return new CalendarDay(country, date, working, name);
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                return PlainDate.isPossible(date) ? date : null;
            } catch (DateTimeParseException another) {
                // perhaps the next way of writing it
            }
        }
        return null;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String textOf(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private static BadInput wrong(long line, String code) {
        return BadInput.at(line, SettingsWrong.of("file", code));
    }
}
