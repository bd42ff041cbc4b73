package org.huikuan.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.VisitWords.REPORT;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.cases.CaseId;
import org.huikuan.documents.CaseDocument;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.PutPapers;
import org.huikuan.testing.world.VisitWords;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the stories of this stage begin with and say often. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class VisitSetting {

    static final AtomicInteger CUSTOMERS = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    CaseWorld world;
    CaseId id;
    VisitWords visits;

    @BeforeEach
    void aCaseOfTheVisitStage() {
        world = new CaseWorld(context).on("2026-03-16");
        People people = new People(world.get(IdentityService.class));
        people.arrives("mei", "managers");
        people.arrives("carol", "collectors", "team-default");
        String customer = "V" + CUSTOMERS.incrementAndGet();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "V-" + customer, "60000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
        visits = new VisitWords(world, id);
        visits.enters("visit");
    }

    void reachesTheReport() {
        visits.plans("2026-03-18");
        world.on("2026-03-17").fireDueTimers(id);
        visits.calls("answer=confirmed");
        world.on("2026-03-18").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly(REPORT);
    }

    CaseDocument signedPaper() {
        byte[] pdf = "%PDF-1.7 signed %%EOF".getBytes(StandardCharsets.US_ASCII);
        CaseDocument[] added = new CaseDocument[1];
        world.asCollector(() -> added[0] = PutPapers.put(world, id, "承诺书.pdf", pdf, Map.of("kind", "promise")));
        return added[0];
    }

    void complete(String task, Map<String, Object> words) {
        String taskId = world.task(id, task).getId();
        opens(taskId, "carol", words.keySet());
        world.asCollector(() -> world.get(TaskService.class).complete(taskId, words));
    }

    /** The page of the task has these fields. */
    void opens(String taskId, String person, Set<String> fields) {
        HttpResponse<byte[]> page =
                Caller.of("http://localhost:" + port, person, People.PASSWORD).download("/tasks/" + taskId);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains(fields.stream().map(field -> "name=\"" + field + "\"").toList());
    }

    /** The act is refused, and its answer begins with the field. */
    static void refused(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .satisfies(refusal -> assertThat(rootOf(refusal).getMessage()).contains(field + ": "));
    }

    static Throwable rootOf(Throwable refusal) {
        Throwable root = refusal;
        while (root.getCause() != null && !(root instanceof BadInput)) {
            root = root.getCause();
        }
        return root;
    }

    List<Visit> reads() {
        Visit[][] found = new Visit[1][];
        world.asCollector(() -> found[0] = world.get(VisitReads.class).of(id).toArray(Visit[]::new));
        return List.of(found[0]);
    }

    List<LetterCode> letters() {
        return world.get(Letters.class).ofCase(id.value()).stream()
                .map(Letter::code)
                .toList();
    }

    void follows() {
        world.engineFollows(id);
    }
}
