package org.huikuan.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expression of a template and the words that it is compared with; of a list of words that a template writes out, the
 * first word is the expression.
 */
record TemplateComparison(String template, String expression, Set<String> words) {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern COMPARED = Pattern.compile(
            "([\\w.]+(?:\\(\\))?(?:[\\w.]|\\(\\)|\\[[\\w\"]+]|!\"\\w*\"|[?!])*\\)?)\\s*[!=]=\\s*\"([A-Za-z][\\w-]*)\"");
    private static final Pattern SWITCH = Pattern.compile("<#switch ([^>]+)>(.*?)</#switch>", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("<#case \"([^\"]*)\">");
    private static final Pattern LIST = Pattern.compile("\\[(\"[\\w-]+\"(?:, \"[\\w-]+\")+)]");
    private static final Pattern WORD = Pattern.compile("\"([\\w-]+)\"");

    static List<TemplateComparison> all() throws IOException {
        List<TemplateComparison> all = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
            each(COMPARED, text)
                    .forEach(m -> all.add(new TemplateComparison(name, plain(m.group(1)), Set.of(m.group(2)))));
            each(SWITCH, text)
                    .forEach(m -> all.add(new TemplateComparison(name, plain(m.group(1)), words(CASE, m.group(2)))));
            each(LIST, text).forEach(m -> {
                Set<String> words = words(WORD, m.group(1));
                String first = m.group(1).substring(0, m.group(1).indexOf(','));
                all.add(new TemplateComparison(name, "[" + first.replace("\"", ""), words));
            });
        }
        return all;
    }

    /** Without what stands for nothing and without {@code code()}, which is how an enum says its word. */
    private static String plain(String expression) {
        return expression
                .replaceAll("!\"\\w*\"|[!?](?=\\)|$)|\\?string", "")
                .replaceAll("^\\(|(?<!\\()\\)$", "")
                .replaceAll("(?<=\\))\\.code\\(\\)$", "");
    }

    private static Stream<Matcher> each(Pattern pattern, String text) {
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (int at = 0; matcher.find(at); at = matcher.end()) {
            Matcher one = pattern.matcher(text);
            one.find(at);
            found.add(one);
        }
        return found.stream();
    }

    private static Set<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().matches(".*\\.ftlh?"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String toString() {
        return template + " " + expression + " " + words;
    }
}
