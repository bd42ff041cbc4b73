package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is wrong with a form we say ourselves, at its field and in the reader's language; a browser would say it in its own.
 */
class FormsOfPagesTest {

    private static final Pattern FORM = Pattern.compile("<form\\b(?:[^<>]|<#[^<>]*>|</#if>|<@[^<>]*/>)*>");

    @Test
    void noFormLeavesItsMistakesToTheBrowser() throws IOException {
        List<String> forms = forms();

        assertThat(forms).hasSizeGreaterThan(60);
        assertThat(forms).allSatisfy(form -> assertThat(form).contains(" novalidate"));
    }

    private static List<String> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(f -> f.toString().endsWith(".ftlh"))
                    .flatMap(f -> FORM.matcher(read(f)).results().map(MatchResult::group))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
