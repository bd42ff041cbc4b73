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

    private static final Pattern ESCAPING_OFF = Pattern.compile(
            "\\?no_esc|<#no(?:autoesc|escape)|<#outputformat|<#ftl[^>]*(?:auto_esc|output_format)|\\?interpret");

    @Test
    void noPagePrintsALoginNameWhereItCouldPrintAName() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("templates/pages"))) {
            assertThat(pages.filter(p -> p.toString().endsWith(".ftlh")).flatMap(NamesOnPagesTest::logins))
                    .isEmpty();
        }
    }

    /** What a person wrote is text on every page; the body of a mail is escaped before its addresses become links. */
    @Test
    void noTemplateSwitchesEscapingOff() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            assertThat(files.filter(p -> p.toString().endsWith(".ftlh")
                                    || p.toString().endsWith(".ftl"))
                            .filter(p -> !p.endsWith("pages/mail.ftlh"))
                            .filter(p -> ESCAPING_OFF.matcher(read(p)).find()))
                    .isEmpty();
        }
        assertThat(read(Path.of("templates/pages/mail.ftlh"))).contains("${text?esc?markup_string");
        try (Stream<Path> pages = Files.walk(Path.of("templates/pages"))) {
            assertThat(pages.filter(p -> p.toString().endsWith(".ftl"))).isEmpty();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> logins(Path page) {
        return LOGIN.matcher(read(page))
                .results()
                .map(m -> m.group())
                .filter(text -> OTHERWISE.stream().noneMatch(text::contains))
                .map(text -> page + ": " + text);
    }
}
