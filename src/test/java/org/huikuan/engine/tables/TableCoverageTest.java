package org.huikuan.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.huikuan.model.TablesOfTheProgram;
import org.huikuan.policies.Coverage;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gaps, overlaps and rows never reached, compared with asking everything. */
class TableCoverageTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("stage", "string", "", List.of("call", "visit", "law"), List.of()),
            new SheetColumn("days", "integer", "", List.of(), List.of()),
            new SheetColumn("large", "boolean", "", List.of(), List.of()));

    private final ParsedFeel feel = new ParsedFeel();

    @Test
    void saysWhatOnlyTheLastRowAnswers() {
        Coverage coverage = look(
                row("a", "\"call\"", "[1..14]", "-"),
                row("b", "\"visit\",\"law\"", "-", "true"),
                row("c", "-", "-", "-"));

        assertThat(coverage.whole()).isTrue();
        assertThat(coverage.neverReached()).isEmpty();
        assertThat(coverage.gaps())
                .containsExactlyInAnyOrder(
                        Map.of("stage", "\"call\"", "days", "<= 0,>= 15"),
                        Map.of("stage", "\"visit\",\"law\"", "large", "false"));
    }

    @Test
    void seesRowsThatOtherNumbersKeepFromAnswering() {
        Coverage coverage = look(
                row("a", "-", "< 10", "-"),
                row("b", "-", ">= 10", "true"),
                row("c", "\"law\"", "[3..30]", "true"),
                row("d", "\"law\"", "[3..30]", "false"),
                row("e", "-", "-", "-"));

        assertThat(coverage.neverReached()).containsExactly(3);
        assertThat(coverage.overlaps())
                .contains(
                        new Coverage.Overlap(1, 3, Map.of("stage", "\"law\"", "days", "[3..9]", "large", "true")),
                        new Coverage.Overlap(2, 3, Map.of("stage", "\"law\"", "days", "[10..30]", "large", "true")));
    }

    @Test
    void aCellThatComputesIsLookedIntoByNobody() {
        Coverage coverage = look(row("a", "-", "> 2 * 30", "-"), row("b", "-", "> 90", "-"), row("c", "-", "-", "-"));

        assertThat(coverage.neverReached()).isEmpty();
        assertThat(coverage.gaps()).containsExactly(Map.of("days", "<= 90"));
    }

    /** Random tables: what is said to be left is what no row takes, question by question. */
    @Test
    void gapsAndRowsNeverReachedAreThoseOfAllQuestions() {
        Random random = new Random(4_711);
        for (int table = 0; table < 150; table++) {
            List<SheetRow> rows = new ArrayList<>();
            IntStream.range(0, 1 + random.nextInt(6)).forEach(n -> rows.add(row("r" + n, cells(random))));
            rows.add(row("last", "-", "-", "-"));

            Coverage coverage = new TableCoverage(sheet(rows)).look();

            boolean[] reached = new boolean[rows.size()];
            for (Map<String, Object> asked : everything()) {
                int first = first(rows, asked);
                reached[first] = true;
                boolean isGap = coverage.gaps().stream().anyMatch(gap -> holds(gap, asked));
                assertThat(isGap).as(rows + " asked " + asked).isEqualTo(first == rows.size() - 1);
            }
            List<Integer> never = IntStream.range(0, rows.size() - 1)
                    .filter(i -> !reached[i])
                    .mapToObj(i -> i + 1)
                    .toList();
            assertThat(coverage.neverReached()).as(rows.toString()).isEqualTo(never);
        }
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes/decisions"))) {
            return files.filter(f -> f.toString().endsWith(".dmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedTablesAreLookedAtAndComeBackFromTheirSheets(Path file) throws IOException {
        String key = file.getFileName().toString().replace(".dmn", "");
        byte[] dmn = Files.readAllBytes(file);
        SheetReader reader = new SheetReader(TablesOfTheProgram.of(key));
        TableSheet sheet = reader.read(dmn);

        byte[] written = new SheetFile(key, dmn).with(sheet, sheet.rows(), null);

        assertThat(reader.read(written)).isEqualTo(sheet);
        assertThat(new PolicyCheck(TablesOfTheProgram.of(key)).of(written)).isEmpty();
        assertThat(new TableCoverage(sheet).look().neverReached()).isEmpty();
    }

    private static List<String> cells(Random random) {
        List<String> stages = List.of("-", "\"call\"", "\"visit\",\"law\"", "not(\"call\")");
        List<String> days = List.of("-", "> 3", "<= 7", "[2..5]", "4", "1,8", "]2..6[");
        return List.of(pick(stages, random), pick(days, random), pick(List.of("-", "true", "false"), random));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Map<String, Object>> everything() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String stage : COLUMNS.get(0).words()) {
            for (long days = -1; days < 12; days++) {
                for (boolean large : new boolean[] {true, false}) {
                    all.add(Map.of("stage", stage, "days", days, "large", large));
                }
            }
        }
        return all;
    }

    private int first(List<SheetRow> rows, Map<String, Object> asked) {
        return IntStream.range(0, rows.size())
                .filter(i -> holds(rows.get(i).cells(), asked))
                .findFirst()
                .orElseThrow();
    }

    private boolean holds(Map<String, String> cells, Map<String, Object> asked) {
        return asked.entrySet().stream().allMatch(e -> {
            String cell = cells.getOrDefault(e.getKey(), "-");
            return cell.equals("-")
                    || feel.evaluateSimpleUnaryTests(
                            cell,
                            e.getKey(),
                            Variables.createVariables()
                                    .putValue(e.getKey(), e.getValue())
                                    .asVariableContext());
        });
    }

    private static Coverage look(SheetRow... rows) {
        return new TableCoverage(sheet(List.of(rows))).look();
    }

    private static TableSheet sheet(List<SheetRow> rows) {
        return new TableSheet(
                "of-a-test",
                "",
                "",
                COLUMNS,
                List.of(new SheetColumn("answer", "string", "", List.of(), List.of())),
                rows);
    }

    private static SheetRow row(String id, List<String> cells) {
        return row(id, cells.get(0), cells.get(1), cells.get(2));
    }

    private static SheetRow row(String id, String stage, String days, String large) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("stage", stage);
        cells.put("days", days);
        cells.put("large", large);
        cells.put("answer", id);
        return new SheetRow(id, cells, "", "", false, "");
    }
}
