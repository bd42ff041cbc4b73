package org.huikuan.imports.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.reading.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Describes a foreign export.
 *
 * @param code short name by which a call or form chooses it
 * @param charsetName character set; null: found out
 * @param separator null: found out
 * @param dates pattern of dates such as {@code M/d/yyyy}; null: year first (2026-03-02)
 * @param decimal decimal sign; null: the point
 * @param createCustomers customers unknown so far are created under the creditor
 * @param kinds what it says about each kind of import, by {@link ImportKind#word}
 * @param headerLine physical line of the headings; null: the first line that is not empty
 * @param skipTotals lines of totals (合计, 小计, 总计) are no lines of the list
 */
public record Mapping(
        String code,
        String name,
        @Nullable String charsetName,
        @Nullable Character separator,
        @Nullable String dates,
        @Nullable Character decimal,
        boolean createCustomers,
        Map<String, Kind> kinds,
        @Nullable Integer headerLine,
        boolean skipTotals) {

    /** The headings and formats of our own templates. */
    public static final Mapping OWN = new Mapping("", "", null, null, null, null, false, Map.of());

    @JsonCreator
    public Mapping {
        kinds = Map.copyOf(kinds);
    }

    /** A mapping whose file begins with the headings and has no totals. */
    public Mapping(
            String code,
            String name,
            @Nullable String charsetName,
            @Nullable Character separator,
            @Nullable String dates,
            @Nullable Character decimal,
            boolean createCustomers,
            Map<String, Kind> kinds) {
        this(code, name, charsetName, separator, dates, decimal, createCustomers, kinds, null, false);
    }

    /**
     * How the dates and numbers of a file are written.
     *
     * @param dayZero the day whose number is zero in the file's spreadsheet; null for text
     */
    public Formats formats(@Nullable LocalDate dayZero) {
        DateTimeFormatter pattern = dates == null ? null : Formats.formatter(dates);
        return new Formats(pattern, decimal == null ? '.' : decimal, decimal != null, dayZero);
    }

    Mapping datedBy(@Nullable String pattern) {
        return new Mapping(
                code, name, charsetName, separator, pattern, decimal, createCustomers, kinds, headerLine, skipTotals);
    }

    public Mapping beginningAt(@Nullable Integer line, boolean withoutTotals) {
        return new Mapping(
                code, name, charsetName, separator, dates, decimal, createCustomers, kinds, line, withoutTotals);
    }

    /**
     * @param columns heading in the file by our column name; text with {@code {heading}} in it is a pattern,
     *     {@code #3} the third column whatever its heading, empty text says that the file does not have it
     * @param constants values by our column name for columns that the file does not have
     */
    public record Kind(Map<String, String> columns, Map<String, String> constants) {

        static final Kind NOTHING = new Kind(Map.of(), Map.of());

        public Kind {
            columns = columns == null ? Map.of() : Map.copyOf(columns);
            constants = constants == null ? Map.of() : Map.copyOf(constants);
        }
    }

    public Kind of(ImportKind kind) {
        return kinds.getOrDefault(kind.code(), Kind.NOTHING);
    }

    public boolean fits(ImportKind kind) {
        return kinds.isEmpty() || kinds.containsKey(kind.code());
    }

    @Nullable
    public Charset charset() {
        return charsetName == null || charsetName.isBlank() ? null : Charset.forName(charsetName);
    }
}
