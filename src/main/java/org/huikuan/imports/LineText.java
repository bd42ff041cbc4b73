package org.huikuan.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A line of cells as one text, kept with a rejection and given back to the person who mends it. */
public final class LineText {

    private static final int LONGEST = 8_000;
    private static final CSVFormat CSV = CSVFormat.DEFAULT;

    private LineText() {}

    /** @return null where the line is too long to be kept */
    static @Nullable public String of(List<String> cells) {
        String text = CSV.format(cells.toArray());
        return text.length() > LONGEST ? null : text;
    }

    static List<String> cells(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        try {
            return CSV.parse(new StringReader(text)).getRecords().stream()
                    .findFirst()
                    .map(CSVRecord::toList)
                    .orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
