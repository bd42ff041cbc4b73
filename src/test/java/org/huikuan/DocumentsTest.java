package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents point at things that exist. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    /** A class in code marks, with or without its module before it and a member after it. */
    private static final Pattern NAMED = Pattern.compile("`@?(?:[a-z]+\\.)*([A-Z][a-z]\\w+)(?:[.(#][^`]*)?`");

    private static final Set<String> OF_JAVA = Set.of(
            "BigDecimal",
            "Integer",
            "LocalDate",
            "LocalTime",
            "RestController",
            "RequestParam",
            "Operation",
            "Default");

    private static final Pattern CLASS_WORD = Pattern.compile("`((?:\\w+\\.)*[A-Z]\\w+)`");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = documents()
                .flatMap(document -> links(document)
                        .filter(link -> !Files.exists(document.resolveSibling(link)))
                        .map(link -> document + " -> " + link))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void everyDecisionRecordIsInTheIndex() throws IOException {
        String index = Files.readString(Path.of("docs/adr/README.md"));
        try (Stream<Path> records = Files.list(Path.of("docs/adr"))) {
            assertThat(records.map(r -> r.getFileName().toString()).filter(name -> name.matches("\\d{4}-.*")))
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    @Test
    void glossaryNamesClassesThatExist() throws IOException {
        List<String> missing = Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> CLASS_WORD.matcher(line).results().map(match -> match.group(1)))
                .filter(name -> !Files.exists(Path.of("src/main/java/org/huikuan", name.replace('.', '/') + ".java")))
                .toList();

        assertThat(missing).isEmpty();
    }

    /** What a newcomer is told to look for can be found. */
    @Test
    void theDevelopersGuideNamesClassesThatExist() throws IOException {
        Set<String> known = new TreeSet<>(OF_JAVA);
        for (String tree : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(tree))) {
                files.map(f -> f.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> known.add(name.replace(".java", "")));
            }
        }
        assertThat(NAMED.matcher(Files.readString(Path.of("docs/guide/developer.md")))
                        .results()
                        .map(named -> named.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    private static Stream<Path> documents() {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> all = docs.filter(f -> f.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md")), all.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> links(Path document) {
        try {
            return LINK
                    .matcher(Files.readString(document))
                    .results()
                    .map(match -> match.group(1).replaceFirst("#.*", ""))
                    .filter(link -> !link.isEmpty() && !link.startsWith("http"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
