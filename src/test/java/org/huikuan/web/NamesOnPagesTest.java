package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages show people's names: what is known by a login name is printed through {@code l.who}. */
class NamesOnPagesTest {

    private static final Pattern LOGIN = Pattern.compile(
            "\\$\\{(?!l\\.who)[^}]*\\b(?:collector|doneBy|by|byUser|importedBy|endedBy|recordedBy|writtenBy|setBy|liftedBy"
                    + "|addedBy|orderedBy|assignee|owner|decidedBy|confirmedBy)\\(\\)[^}]*}");

    /** Addresses and form fields carry login names; the load and absences show them small beside the name. */
    private static final List<String> OTHERWISE = List.of(
            "?url",
            "choice.collector()",
            "named(a.collector())",
            "${a.collector()}",
            "${v.collector()}",
            "d.by()",
            "l.who(");

    @Test
    void noPagePrintsALoginNameWhereItCouldPrintAName() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("templates/pages"))) {
            assertThat(pages.filter(p -> p.toString().endsWith(".ftlh")).flatMap(NamesOnPagesTest::logins))
                    .isEmpty();
        }
    }

    private static Stream<String> logins(Path page) {
        try {
            return LOGIN.matcher(Files.readString(page))
                    .results()
                    .map(m -> m.group())
                    .filter(text -> OTHERWISE.stream().noneMatch(text::contains))
                    .map(text -> page + ": " + text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
