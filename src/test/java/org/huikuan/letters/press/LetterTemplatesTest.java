package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huikuan.letters.UnprintableLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may do, and what it may not even if somebody writes it. */
class LetterTemplatesTest {

    /** Ways to be silent about a name that does not exist, to reach code, or to load something. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?\\?|\\?has_content|\\?new|\\?api|\\?eval|\\?interpret|<#attempt|\\w!|\\)!|\\?no_esc|<#noautoesc"
                    + "|<#setting|https?://(?!www\\.w3\\.org/1999/xhtml)|file:|<img|<link|<script|@import|url\\(");

    @ParameterizedTest
    @CsvSource({
        "test/unknown.ftlh, recipient.nickname",
        "test/class.ftlh, java.lang.ProcessBuilder",
        "test/api.ftlh, api",
        "test/statics.ftlh, statics",
        "test/absent.ftlh, not found"
    })
    void templateThatReachesOutsideItsDataFailsLoudly(String name, String says) {
        assertThatThrownBy(() -> Presses.TEMPLATES.fill(name, Map.of("recipient", Map.of("name", "甲公司"))))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining(name)
                .hasMessageContaining(says);
    }

    @Test
    void templatesSeeMapsAndTextsOnly() {
        assertThatThrownBy(() -> Presses.TEMPLATES.fill("test/unknown.ftlh", Map.of("recipient", LocalDate.MIN)))
                .isInstanceOf(UnprintableLetter.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><img src=\"file:///etc/hostname\"/></body></html>",
                "<html><body><img src=\"http://localhost:1/a.png\"/></body></html>",
                "<html><head><link rel=\"stylesheet\" href=\"file:///tmp/a.css\"/></head><body>a</body></html>",
                "<html><head><style>@import url('http://localhost:1/a.css');</style></head><body>a</body></html>",
                "<html><head><style>@font-face { font-family: x; src: url('file:///tmp/a.ttf'); } body { font-family: x, letter }"
                        + "</style></head><body>a</body></html>",
                "<html><body style=\"background-image: url('file:///tmp/a.png')\">a</body></html>"
            })
    void pageThatWantsSomethingFromOutsideIsRefused(String page) {
        assertThatThrownBy(() -> Presses.PRINTER.print(page, SampleLetters.DATE))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining("loads nothing from outside");
    }

    @Test
    void pageReadsNoFileByAnEntity() {
        String page = "<!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + "<html><head><style>body{font-family:letter}</style></head><body>a&f;b</body></html>";

        assertThatThrownBy(() -> Presses.PRINTER.print(page, SampleLetters.DATE))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining("document type");
    }

    @Test
    void pageThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> Presses.PRINTER.print("<html><body><p>a</body></html>", SampleLetters.DATE))
                .isInstanceOf(UnprintableLetter.class);
    }

    @Test
    void ourTemplatesUseNothingForbidden() throws IOException {
        for (String folder : new String[] {"letters", "mail", "layout"}) {
            try (Stream<Path> files = Files.walk(Path.of("templates", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(FORBIDDEN);
                }
            }
        }
    }
}
