package org.huikuan.engine.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The examples that a table is shipped with: {@code processes/decisions/<key>.csv}, its questions before column rule. */
final class TableExamples {

    private static final String RULE = "rule";

    private TableExamples() {}

    /** @param asked by column name @param expected what the release answers, by column name */
    record Example(Map<String, String> asked, Map<String, String> expected) {}

    /** None for a table that the release does not ship. */
    static List<Example> of(String key) {
        try (InputStream file = TableExamples.class.getResourceAsStream("/processes/decisions/" + key + ".csv")) {
            return file == null
                    ? List.of()
                    : CSVFormat.DEFAULT
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get()
                            .parse(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .stream()
                            .map(TableExamples::example)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(CSVRecord line) {
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> side = asked;
        for (String column : line.getParser().getHeaderNames()) {
            if (column.equals(RULE)) {
                side = expected;
            } else {
                side.put(column, line.get(column));
            }
        }
        return new Example(asked, expected);
    }
}
