package org.huikuan.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huikuan.model.TablesOfTheProgram;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.PolicyTables;
import org.huikuan.shared.start.WrongStart;
import org.huikuan.strategy.Table;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever upgrades with a table that cannot run learns it at the start, not from the first account of the morning. */
@ApplicationH2
@ExtendWith(OutputCaptureExtension.class)
class RulesCheckTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private KnownTables known;

    private final Map<String, byte[]> inForce = new HashMap<>();

    @BeforeEach
    void theTablesOfTheRelease() {
        try (var files = Files.list(Path.of("processes/decisions"))) {
            files.forEach(file -> inForce.put(String.valueOf(file.getFileName()).replace(".dmn", ""), bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTableThatIsDeclaredIsKnownByWhoAsksIt() {
        assertThat(known.all().keySet())
                .containsExactlyElementsOf(
                        TablesOfTheProgram.all().stream().map(Table::key).toList());
    }

    @Test
    void whatTheReleaseBringsIsThereAndIsRead() {
        engine.getDeploymentCache().getProcessDefinitionCache().clear();

        assertThatCode(this::start).doesNotThrowAnyException();

        assertThat(engine.getDeploymentCache().getProcessDefinitionCache().size())
                .isGreaterThanOrEqualTo(17);
    }

    @Test
    void aTableThatTheHouseHasChangedIsTakenAsLongAsItsCellsCanBeEvaluated() {
        change("notice-terms", "</decision>", "<!-- ours --></decision>");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void aTableOfAnotherLanguageIsToldAndStopsNothing(CapturedOutput log) {
        change("choose-letter", "<inputExpression ", "<inputExpression expressionLanguage=\"juelfeel\" ");
        assertThatCode(this::start).doesNotThrowAnyException();
        assertThat(log).contains("choose-letter in force cannot be used as it is", "juelfeel");
    }

    @Test
    void aCellThatCannotBeEvaluatedIsNamed(CapturedOutput log) {
        byte[] table = Objects.requireNonNull(inForce.get("set-priority"));
        String xml = new String(table, StandardCharsets.UTF_8)
                .replaceFirst("(?s)(<outputEntry.*?<text>).*?(</text>)", "$1no such ( thing$2");
        inForce.put("set-priority", xml.getBytes(StandardCharsets.UTF_8));
        assertThatCode(this::start).doesNotThrowAnyException();
        assertThat(log).contains("set-priority in force cannot be used as it is: [rule 1 column", "no such ( thing");
    }

    @Test
    void whatAVersionOfTheHouseLacksIsTold(CapturedOutput log) {
        change("choose-move", "rule_recovery_small_and_old", "rule_of_ours");
        change("promise-terms", "name=\"mostDays\"", "name=\"days\"");
        assertThatCode(this::start).doesNotThrowAnyException();
        assertThat(log)
                .contains("choose-move in force: (lacks-rows) rule_recovery_small_and_old (1.2.0)")
                .contains("promise-terms in force: column \"mostDays\" (lacks-column) 180");
    }

    @Test
    void aTableThatIsNotThereIsMissed() {
        inForce.remove("choose-entry");
        assertThatThrownBy(this::start)
                .isInstanceOf(WrongStart.class)
                .hasMessage("The decision table choose-entry is not deployed.");
    }

    @Test
    void whatIsNoTableIsTold(CapturedOutput log) {
        inForce.put("choose-move", "<definitions".getBytes(StandardCharsets.UTF_8));
        assertThatCode(this::start).doesNotThrowAnyException();
        assertThat(log).contains("choose-move in force cannot be used as it is: [(no-dmn)");
    }

    private void start() throws IOException {
        new RulesCheck(new InForce(inForce), repository, new PathMatchingResourcePatternResolver())
                .run(new DefaultApplicationArguments());
    }

    private void change(String key, String part, String by) {
        String xml = new String(Objects.requireNonNull(inForce.get(key)), StandardCharsets.UTF_8);
        assertThat(xml).contains(part);
        inForce.put(key, xml.replace(part, by).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record InForce(Map<String, byte[]> content) implements PolicyTables {

        @Override
        public List<PolicyTable> all() {
            return content.keySet().stream()
                    .map(key -> new PolicyTable(key, 1, key, null))
                    .toList();
        }

        @Override
        public byte[] content(String key) {
            byte[] table = Objects.requireNonNull(content.get(key));
            return Arrays.copyOf(table, table.length);
        }

        @Override
        public List<PolicyMistake> check(String key, byte[] dmn) {
            return new PolicyCheck(TablesOfTheProgram.of(key)).of(dmn);
        }

        @Override
        public List<PolicyMistake> findings(String key) {
            return check(key, content(key));
        }

        @Override
        public void replace(String key, byte[] dmn) {
            content.put(key, dmn);
        }
    }
}
