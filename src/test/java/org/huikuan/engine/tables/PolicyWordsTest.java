package org.huikuan.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.model.DamagedTables;
import org.huikuan.model.TablesOfTheProgram;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableColumn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Words that the program does not know are refused in each column of each table, and what may stand there is said. */
class PolicyWordsTest {

    @TestFactory
    Stream<DynamicTest> refusesAnUnknownWordInEveryConditionOfWords() {
        return TablesOfTheProgram.all().stream()
                .filter(table -> hasConditions(table.key()))
                .flatMap(table -> closed(table.asked().all())
                        .map(column -> dynamicTest(table.key() + " " + column.name(), () -> {
                            String dmn = DamagedTables.withUnknownCondition(table.key(), 1, column.name());
                            assertThat(told(table, dmn)).isEqualTo(said("unknown-word", column));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> refusesAnUnknownWordInEveryAnswerOfWords() {
        return TablesOfTheProgram.all().stream()
                .flatMap(table -> closed(table.answered().all())
                        .map(column -> dynamicTest(table.key() + " " + column.name(), () -> {
                            String dmn = DamagedTables.withUnknownAnswer(table.key(), 1, column.name());
                            assertThat(told(table, dmn)).isEqualTo(said("wrong-word", column));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> refusesATableWithoutAColumnThatTheProgramReads() {
        return TablesOfTheProgram.all().stream().flatMap(table -> Stream.concat(
                        table.answered().all().stream()
                                .filter(c -> !c.isAdded())
                                .map(TableColumn::name),
                        Stream.of(Answer.ZH, Answer.EN))
                .map(name -> dynamicTest(table.key() + " " + name, () -> assertThat(
                                mistakes(table, DamagedTables.without(table.key(), name)))
                        .extracting(PolicyMistake::code)
                        .contains("missing-column"))));
    }

    @Test
    void aColumnWithAValueOfItsOwnMayBeMissing() {
        Table<?, ?> table = TablesOfTheProgram.of("letter-terms");
        assertThat(mistakes(table, DamagedTables.without("letter-terms", "postWorkingDays")))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.isRefused()).isFalse();
                    assertThat(m.toString()).isEqualTo("column \"postWorkingDays\" (lacks-column) 3");
                });
    }

    @Test
    void listsNegationsAndBranchesAreReadToTheirLastWord() {
        String move = DamagedTables.shipped("choose-move");
        assertThat(codes("choose-move", move.replace("not(\"legal-action\")", "not(\"legal-action\",\"legal\")")))
                .containsExactly("unknown-word");
        assertThat(codes("choose-move", move.replace("\"visit\",\"manager-visit\"<", "\"visit\",manager<")))
                .contains("unknown-name");
        assertThat(codes(
                        "choose-move",
                        move.replaceFirst(">\"jump\"<", ">if daysPastDue &gt; 9 then \"leap\" else \"jump\"<")))
                .containsExactly("wrong-word");
        assertThat(codes(
                        "choose-move",
                        move.replaceFirst(">\"jump\"<", ">if stage = \"visit\" then \"wait\" else \"jump\"<")))
                .isEmpty();
        assertThat(codes("choose-move", move.replaceFirst(">\"jump\"<", ">outcome<")))
                .containsExactly("wrong-word");
        assertThat(codes("choose-move", move.replaceFirst(">\"jump\"<", "><"))).containsExactly("no-answer");
    }

    @Test
    void aRowThatIsNeverReachedIsNamed() {
        String dispute = DamagedTables.shipped("dispute-terms");
        assertThat(codes("dispute-terms", dispute.replaceFirst("\"own-mistake\",\"invoice-error\"", "-")))
                .containsExactly("unreachable");
        String move = DamagedTables.shipped("choose-move");
        assertThat(codes(
                        "choose-move",
                        move.replaceFirst("not\\(\"legal-action\"\\)", "-").replace("[0..30]", "-")))
                .hasSizeGreaterThan(10)
                .containsOnly("unreachable");
    }

    @Test
    void aTableThatNamesWordsOfItsOwnIsRefused() {
        String letter = DamagedTables.shipped("choose-letter");
        assertThat(codes("choose-letter", letter.replaceFirst("\"L00\",\"L01\"", "\"L00\",\"L99\",\"L01\"")))
                .containsExactly("unknown-word");
        assertThat(codes("choose-letter", letter.replaceFirst("\"L00\",\"L01\"", "\"L01\"")))
                .as("a list of an earlier release lacks a word")
                .isEmpty();
    }

    /** The last row of a table, which may be its only one, has none. */
    private static boolean hasConditions(String key) {
        return DamagedTables.shipped(key).split("<rule ").length > 2;
    }

    private static String said(String code, TableColumn column) {
        return code + " 1 " + DamagedTables.WORD + " " + column.words();
    }

    private static String told(Table<?, ?> table, String dmn) {
        PolicyMistake first = mistakes(table, dmn).get(0);
        assertThat(first.isRefused()).isTrue();
        assertThat(first.column()).isNotBlank();
        return first.code() + " " + first.rule() + " " + first.detail() + " " + first.allowed();
    }

    private static List<String> codes(String key, String dmn) {
        assertThat(dmn).isNotEqualTo(DamagedTables.shipped(key));
        return mistakes(TablesOfTheProgram.of(key), dmn).stream()
                .map(PolicyMistake::code)
                .toList();
    }

    private static List<PolicyMistake> mistakes(Table<?, ?> table, String dmn) {
        return new PolicyCheck(table).of(dmn.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<TableColumn> closed(List<TableColumn> columns) {
        return columns.stream().filter(TableColumn::isClosed);
    }
}
