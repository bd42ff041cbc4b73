package org.huikuan.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huikuan.acts.web.Call;
import org.huikuan.ledger.byhand.OfAccount;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** What follows from each act there is: its words, its tasks, its description for programs. */
@ApplicationH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActsTest {

    private static final Set<Locale> LANGUAGES = Set.of(Locale.CHINESE, Locale.ENGLISH);

    @Autowired
    private Acts acts;

    @Autowired
    private List<Call> calls;

    @Autowired
    private MessageSource messages;

    @LocalServerPort
    private int port;

    @Test
    void areSaidInBothLanguagesWithEachField() {
        Set<String> unsaid = new TreeSet<>();
        for (Act<?, ?> act : acts.all()) {
            for (Locale language : LANGUAGES) {
                says("act." + act.key(), language, unsaid);
                for (InputShape.Field field : InputShape.of(act.input()).fields()) {
                    String own = "act." + act.key() + "." + field.name();
                    if (messages.getMessage(own, null, "", language).isEmpty()) {
                        says("field." + field.name(), language, unsaid);
                    }
                }
            }
        }
        assertThat(unsaid).isEmpty();
    }

    @Test
    void ofTheCaseFileSayWhatTheirButtonDoesAndThatItIsDone() {
        Set<String> unsaid = new TreeSet<>();
        acts.all().stream()
                .filter(act -> act.ways().contains(Way.FILE))
                .forEach(act -> LANGUAGES.forEach(language -> {
                    says("act." + act.key() + ".save", language, unsaid);
                    says("act." + act.key() + ".done", language, unsaid);
                }));
        assertThat(unsaid).isEmpty();
    }

    @Test
    void ofAnAccountSayWhatFollowsFromThem() {
        Set<String> unsaid = new TreeSet<>();
        acts.all().stream()
                .filter(act -> act.subjects() instanceof OfAccount)
                .forEach(act -> LANGUAGES.forEach(language -> says("act." + act.key() + ".says", language, unsaid)));
        assertThat(unsaid).isEmpty();
    }

    /** What completes a task is plain; its papers go into the case before. */
    @Test
    void takeNoFileWithATask() {
        assertThat(acts.all())
                .filteredOn(act -> InputShape.of(act.input()).takesFile())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.tasks()).as(act.key()).isEmpty());
    }

    @Test
    void haveTasksThatTheModelsKnowAndOneKeyEach() throws IOException {
        String models = "";
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).toList()) {
                models += Files.readString(file);
            }
        }
        String all = models;
        assertThat(acts.all().stream().flatMap(a -> a.tasks().stream()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(all).contains("<bpmn:userTask id=\"" + task + "\""));
        assertThat(acts.all()).extracting(Act::key).doesNotHaveDuplicates();
    }

    @Test
    void areDescribedToPrograms() {
        Caller admin = Caller.of("http://localhost:" + port, "admin", "admin-of-the-tests");
        JsonNode paths = admin.get("/v3/api-docs").body().path("paths");
        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            JsonNode post = paths.path(call.path()).path("post");
            assertThat(post.path("operationId").asText()).as(call.path()).isNotBlank();
            assertThat(post.path("requestBody").toString()).contains("#/components/schemas/");
        });
    }

    private void says(String key, Locale language, Set<String> unsaid) {
        if (messages.getMessage(key, null, "", language).isEmpty()) {
            unsaid.add(language + " " + key);
        }
    }
}
