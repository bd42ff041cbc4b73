package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A template that asks for a code asks for one that there is. Which list an expression is a word of stands in
 * {@code src/test/resources/templates/codes.csv}.
 */
class CodesInTemplatesTest {

    @Test
    void comparedCodesAreWordsOfTheirLists() throws IOException {
        TemplateCodes lists = TemplateCodes.read();
        List<String> wrong = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        List<TemplateComparison> all = TemplateComparison.all();
        for (TemplateComparison one : all) {
            TemplateCodes.Line line = lists.of(one);
            if (line == null) {
                wrong.add(one + ": name its list in src/test/resources/templates/codes.csv");
            } else {
                used.add(line.toString());
                wrong.addAll(line.unknown(one));
            }
        }

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
        assertThat(lists.lines().stream().filter(line -> !used.contains(line)))
                .as("lines that no template needs")
                .isEmpty();
    }
}
