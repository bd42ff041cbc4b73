package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README promises is there. */
class ReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern PROCESS_ROW = Pattern.compile("(?m)^\\| \\[([\\w-]+)]\\(processes/\\1\\.bpmn\\) \\|");

    @Test
    void hasExactlyTwoCommands() throws IOException {
        assertThat(found(COMMAND)).containsExactly("mvn spring-boot:run", "mvn verify");
    }

    @Test
    void continuousIntegrationRunsTheSecondOne() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run"))).endsWith("\nmvn verify\n");
    }

    /** The plugin starts Java with the first compiler only, whose code cache of 48 MB the demo fills before its world is ready. */
    @Test
    void theFirstOneGivesTheDemoRoomForItsCompiledCode() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains(
                        "<spring-boot.run.jvmArguments>-XX:ReservedCodeCacheSize=240m</spring-boot.run.jvmArguments>");
    }

    @Test
    void namesEveryProcess() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            List<String> processes = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .toList();

            assertThat(found(PROCESS_ROW)).containsExactlyInAnyOrderElementsOf(processes);
        }
    }

    private static List<String> found(Pattern pattern) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return pattern.matcher(readme)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
