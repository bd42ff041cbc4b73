package org.huikuan.caseplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the story of a plan begins with and says often. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class CasePlanSetting {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    int port;

    CaseWorld world;
    GridCase kase;

    @BeforeEach
    void aCase() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
        new People(world.get(IdentityService.class)).arrive();
    }

    /** What a manager sees in the morning. */
    String waiting() {
        return Session.at(port).logsIn("a-managers", People.PASSWORD).body("/");
    }

    static Map<String, Object> step(String on, String what) {
        return Map.of("on", on, "channel", "phone", "person", "韩梅", "what", what);
    }

    @SafeVarargs
    static Map<String, Object> words(String words, Map<String, Object>... steps) {
        Map<String, Object> all = new HashMap<>(fields(words));
        if (steps.length > 0) {
            all.put("steps", List.of(steps));
        }
        return all;
    }

    @SafeVarargs
    final void write(String words, Map<String, Object>... steps) {
        tell("write-the-case-plan", words(words, steps));
    }

    @SafeVarargs
    final List<String> refused(String words, Map<String, Object>... steps) {
        return mistakes(() -> write(words, steps));
    }

    void mark(long step, String words) {
        world.asCollector(() -> act("plan-step", Map.of("stepId", Long.toString(step)), fields(words)));
    }

    List<String> wrong(String key, String of, long id, Map<String, Object> words) {
        return mistakes(() -> world.asCollector(() -> act(key, Map.of(of, Long.toString(id)), words)));
    }

    void decide(CasePlan plan, String words, String mistake) {
        Runnable decides = () -> world.asManager(
                () -> act("decide-the-case-plan", Map.of("planId", Long.toString(plan.id())), fields(words)));
        if (mistake == null) {
            decides.run();
        } else {
            assertThat(mistakes(decides)).containsExactly(mistake);
        }
    }

    static List<String> mistakes(Runnable act) {
        return catchThrowableOfType(BadInput.class, act::run).errors().stream()
                .map(e -> e.field() + " " + e.key())
                .toList();
    }

    void tell(String key, Map<String, Object> words) {
        world.asCollector(() -> act(key, Map.of("personName", ""), words));
    }

    void act(String key, Map<String, String> of, Map<String, Object> words) {
        Map<String, String> ids = new HashMap<>(of);
        ids.put("caseId", kase.id.number());
        world.get(ActDoor.class).carryOut(key, new Where(ids), words, Way.API);
    }

    ActForm form() {
        ActForm[] form = new ActForm[1];
        world.asCollector(() -> form[0] = world.get(ActDoor.class)
                .form(world.get(Acts.class).of("write-the-case-plan"), Where.of("caseId", kase.id.number())));
        return form[0];
    }

    CasePlan plan() {
        return world.get(CasePlans.class).current(kase.id).orElseThrow();
    }

    String journal() {
        String[] lines = new String[1];
        world.asCollector(
                () -> lines[0] = world.get(CaseReads.class).journal(kase.id).toString());
        return lines[0];
    }

    Caller caller(String user) {
        return Caller.of("http://localhost:" + port, user, People.PASSWORD);
    }
}
