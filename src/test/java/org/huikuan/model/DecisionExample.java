package org.huikuan.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A line of a table's example file: what goes in (columns before {@code rule}), which rule, what comes out. */
record DecisionExample(Map<String, Object> inputs, String rule, Map<String, String> outputs) {

    private static final Path FOLDER = Path.of("processes/decisions");
    private static final String RULE = "rule";

    static List<DecisionExample> of(DecisionTable table) {
        Path file = FOLDER.resolve(table.key() + ".csv");
        try (var lines = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))) {
            return lines.stream().map(DecisionExample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecisionExample read(CSVRecord line) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        boolean before = true;
        for (var column : line.getParser().getHeaderNames()) {
            if (RULE.equals(column)) {
                before = false;
            } else if (before) {
                inputs.put(column, typed(line.get(column)));
            } else {
                outputs.put(column, line.get(column));
            }
        }
        return new DecisionExample(inputs, line.get(RULE), outputs);
    }

    private static Object typed(String text) {
        if (text.matches("-?\\d+")) {
            return Long.valueOf(text);
        }
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }
}
