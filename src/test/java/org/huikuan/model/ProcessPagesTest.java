package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages under {@code docs/processes} say what the models say; {@code -Dpages=write} writes them anew. */
class ProcessPagesTest {

    private static final Path FOLDER = Path.of("docs/processes");

    @TestFactory
    Stream<DynamicTest> describesEveryProcessAsItIs() {
        return ProcessFile.each(file -> {
            compare(file.name() + ".md", new ProcessPage(file).text());
            assertThat(FOLDER.resolve(file.name() + ".png")).isRegularFile();
        });
    }

    @TestFactory
    Stream<DynamicTest> describesEveryDecisionTableAsItIs() {
        return DecisionTable.all()
                .map(table ->
                        dynamicTest(table.key(), () -> compare(table.key() + ".md", new DecisionPage(table).text())));
    }

    @TestFactory
    Stream<DynamicTest> listsThemAll() {
        return Stream.of(dynamicTest("README.md", () -> compare("README.md", list())));
    }

    private static String list() {
        return "# Processes and decision tables\n\n| process | what |\n|---|---|\n"
                + ProcessFile.all().stream()
                        .map(file -> line(file.name(), file.process().getName()))
                        .collect(Collectors.joining())
                + "\n| decision table | what |\n|---|---|\n"
                + DecisionTable.all()
                        .map(table -> line(table.key(), table.name()))
                        .collect(Collectors.joining())
                + "\nIn the source column, numbers such as 10.4 or PL-02 name the section of the trade's course material the "
                + "figure goes back to;\n[R] marks a figure of low certainty that is a proposal of this project.\n"
                + "Change it in the table when your house does it otherwise.\n";
    }

    private static String line(String key, String name) {
        return "| [" + key + "](" + key + ".md) | " + name + " |\n";
    }

    private static void compare(String page, String written) {
        String text = written.strip() + "\n";
        try {
            if ("write".equals(System.getProperty("pages"))) {
                Files.writeString(FOLDER.resolve(page), text);
            }
            assertThat(FOLDER.resolve(page)).as("run with -Dpages=write").hasContent(text);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + page, e);
        }
    }
}
