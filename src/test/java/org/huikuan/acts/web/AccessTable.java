package org.huikuan.acts.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.shared.Role;

/**
 * Who may call what, as a person reads it: {@code src/test/resources/security/access.csv}. A path that begins with
 * {@code ENGINE} stands for the three addresses of the engine's REST. What an act may be asked by is not there: its rows
 * come from the act.
 */
final class AccessTable {

    private static final List<String> ENGINE =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    /** The last columns, of those who only approve; what is left out there is refused. */
    private static final int APPROVERS = 3;

    private AccessTable() {}

    /**
     * One call.
     *
     * @param allowed for each column of the table, {@code nobody} and the groups, whether the call is let in
     */
    record Row(String method, String path, Map<String, Boolean> allowed) {

        boolean isOfEngine() {
            return path.startsWith("ENGINE");
        }

        List<String> addresses() {
            return isOfEngine()
                    ? ENGINE.stream()
                            .map(e -> e + path.substring("ENGINE".length()))
                            .toList()
                    : List.of(path);
        }

        String call() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return call();
        }
    }

    /** The row of an address at which an act is done. */
    static Row ofAct(String path, Set<Role> roles) {
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        allowed.put("nobody", false);
        Stream.of(Role.values()).forEach(role -> allowed.put(role.group(), roles.contains(role)));
        return new Row("POST", path, allowed);
    }

    static Stream<Row> rows() {
        try (InputStream file = Objects.requireNonNull(AccessTable.class.getResourceAsStream("/security/access.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String[]> cells = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.trim().split("\\s*;\\s*"))
                    .toList();
            List<Row> rows = new ArrayList<>();
            cells.stream().skip(1).forEach(row -> rows.add(row(cells.get(0), row)));
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] head, String[] cells) {
        if (cells.length > head.length || cells.length < head.length - APPROVERS) {
            throw new IllegalStateException(
                    "access.csv: " + String.join(";", cells) + " needs " + head.length + " cells");
        }
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        for (int i = 2; i < head.length; i++) {
            String cell = i < cells.length ? cells[i] : "-";
            if (!cell.equals("yes") && !cell.equals("-")) {
                throw new IllegalStateException("access.csv: " + String.join(";", cells) + ": write yes or -");
            }
            allowed.put(head[i], cell.equals("yes"));
        }
        return new Row(cells[0], cells[1], allowed);
    }
}
