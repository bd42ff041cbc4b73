package org.huikuan.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A task stays open over an upgrade, with the model and the form of its release: each belongs to an act of this one, and
 * what its form calls is still there.
 */
@ApplicationH2
class OpenTasksOfReleasesTest {

    private static final Path KNOWN = Path.of("src", "test", "resources", "releases", "open-tasks.csv");
    private static final Path SHIM =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/huikuan/forms.js");

    @Autowired
    private Acts acts;

    @Autowired
    private RepositoryService repository;

    @Test
    void eachTaskOfEarlierReleasesBelongsToAnAct() throws IOException {
        assertThat(known())
                .hasSizeGreaterThan(25)
                .allSatisfy(task -> assertThat(acts.ofTask(task)).as(task).isPresent());
    }

    @Test
    void theirFormsFindWhatTheyCall() throws IOException {
        assertThat(Files.readString(SHIM)).contains("function form(camForm, $scope)", "window.huikuan = { act, form,");
    }

    @Test
    void eachTaskOfThisReleaseIsWrittenDownForTheNext() throws IOException {
        TreeSet<String> now = new TreeSet<>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(model -> repository
                .getBpmnModelInstance(model.getId())
                .getModelElementsByType(UserTask.class)
                .forEach(task -> now.add(task.getId())));

        now.removeAll(known());
        if ("write".equals(System.getProperty("pages"))) {
            Files.write(KNOWN, now.stream().map(task -> task + ",act").toList(), StandardOpenOption.APPEND);
        }
        assertThat(now).as(KNOWN + ": write them down, with -Dpages=write").isEmpty();
    }

    private static List<String> known() throws IOException {
        return Files.readAllLines(KNOWN).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("task,"))
                .map(line -> line.split(",")[0])
                .toList();
    }
}
