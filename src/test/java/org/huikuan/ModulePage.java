package org.huikuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The page of the modules: what each is for, in the words of its package, and whom it uses. */
final class ModulePage {

    /** Everybody speaks these; an arrow to them would say nothing. */
    private static final Set<String> EVERYBODYS = Set.of("shared");

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@NullMarked", Pattern.DOTALL);

    private final Map<String, Set<String>> uses = new TreeMap<>();

    ModulePage(ApplicationModules modules) {
        modules.stream().forEach(module -> uses.put(name(module), usedBy(module, modules)));
    }

    String text() {
        return String.join(
                "\n",
                "# Modules 模块",
                "",
                "A module is a package below `org.huikuan`; it uses those that its `package-info.java` allows, and none in a"
                        + " circle. Written by `ModularityTest` (`-Dpages=write`). Everybody uses `shared`.",
                "",
                "Lowest first: a module uses modules above its row only.",
                "",
                "| module | what it is for | uses |",
                "| --- | --- | --- |",
                rows(),
                "",
                reasons(),
                "",
                "Each arrow leads to what is used; what is used through another one has no arrow of its own.",
                "",
                "```mermaid",
                "graph BT",
                arrows(),
                "```",
                "");
    }

    private String rows() {
        return uses.keySet().stream()
                .sorted(Comparator.comparingInt(this::height).thenComparing(Comparator.naturalOrder()))
                .map(module -> "| `" + module + "` | " + paragraphs(module)[0] + " | "
                        + String.join(", ", uses.get(module)) + " |")
                .collect(Collectors.joining("\n"));
    }

    /** Why a module stands where it stands, where its package says so. */
    private String reasons() {
        return uses.keySet().stream()
                .filter(module -> paragraphs(module).length > 1)
                .map(module -> "**" + module + ".** " + String.join(" ", rest(paragraphs(module))))
                .collect(Collectors.joining("\n\n"));
    }

    private String arrows() {
        return uses.keySet().stream()
                .flatMap(module -> next(module).stream().map(used -> "  " + module + " --> " + used))
                .collect(Collectors.joining("\n"));
    }

    /** What is used by the module and by nothing else that it uses. */
    private Set<String> next(String module) {
        Set<String> next = new TreeSet<>(uses.get(module));
        uses.get(module).forEach(used -> next.removeAll(below(used)));
        return next;
    }

    private Set<String> below(String module) {
        return uses.get(module).stream()
                .flatMap(used -> Stream.concat(Stream.of(used), below(used).stream()))
                .collect(Collectors.toSet());
    }

    private int height(String module) {
        return uses.get(module).stream()
                .mapToInt(used -> height(used) + 1)
                .max()
                .orElse(0);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static Set<String> usedBy(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulePage::name)
                .filter(used -> !EVERYBODYS.contains(used))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the package says, the first paragraph being what it is for. */
    private static String[] paragraphs(String module) {
        Path file = Path.of("src/main/java/org/huikuan", module.replace('.', '/'), "package-info.java");
        try {
            Matcher found = SENTENCE.matcher(Files.readString(file));
            String text = found.find() ? found.group(1) : "";
            return plain(text).split("\\s*<p>\\s*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(\\s*\\n \\*)+ *", " ")
                .replaceAll("\\{@link [\\w.]*?(\\w+)}", "`$1`")
                .replaceAll("\\{@code ([^}]+)}", "`$1`")
                .strip();
    }

    private static List<String> rest(String[] paragraphs) {
        return List.of(paragraphs).subList(1, paragraphs.length);
    }

    /** The modules by name. */
    List<String> names() {
        return List.copyOf(uses.keySet());
    }
}
