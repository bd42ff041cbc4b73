package org.huikuan.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import org.camunda.bpm.engine.IdentityService;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.NotAllowed;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A collector is away and somebody stands in: nothing lies idle, nothing is lost; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class AbsenceStory {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCaseOfLin() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
        collector("lin");
        collector("yun");
        world.asManager(() -> world.acts().reassign(kase.id, fields("collector=lin, team=default, reason=分配")));
    }

    @AfterEach
    void everybodyIsBack() {
        world.on("2026-03-02");
        world.asManager(() -> acts().all().forEach(a -> acts().end(a.id())));
    }

    @Test
    void givesTheTasksToTheSubstituteAtOnceAndBackOnTheDayAfter() {
        assertThat(assignee()).isEqualTo("lin");

        absent("2026-03-02", "2026-03-04");

        assertThat(assignee()).isEqualTo("yun");
        assertThat(world.caseNow(kase.id).collector()).isEqualTo("lin");

        world.on("2026-03-05").run(kase.account);

        assertThat(assignee()).isEqualTo("lin");
        world.engineFollows(kase.id);
    }

    @Test
    void givesTheSubstituteTasksThatComeUpMeanwhile() {
        absent("2026-03-02", "2026-03-20");
        kase.reach("Event_NextCallDue");

        world.on("2026-03-03").fireDueTimers(kase.id);

        assertThat(assignee()).isEqualTo("yun");
    }

    @Test
    void beginsWithTheRunOfTheFirstDay() {
        absent("2026-03-04", "2026-03-06");
        assertThat(assignee()).isEqualTo("lin");

        world.on("2026-03-04").run(kase.account);

        assertThat(assignee()).isEqualTo("yun");
    }

    @Test
    void comesBackEarlier() {
        Absence absence = absent("2026-03-02", "2026-03-20");
        world.on("2026-03-04").run(kase.account);

        world.asManager(() -> acts().end(absence.id()));

        assertThat(assignee()).isEqualTo("lin");
    }

    @Test
    void refusesNonsenseNamingTheFields() {
        assertThatThrownBy(() -> world.asManager(() ->
                        acts().record(fields("collector=nobody, substitute=lin, from=2026-03-09, until=2026-03-04"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("collector")
                .hasMessageContaining("until");
        assertThatThrownBy(() -> world.asCollector(() ->
                        acts().record(fields("collector=lin, substitute=yun, from=2026-03-02, until=2026-03-04"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(assignee()).isEqualTo("lin");
    }

    private Absence absent(String from, String until) {
        Absence[] recorded = new Absence[1];
        world.asManager(() -> recorded[0] =
                acts().record(fields("collector=lin, substitute=yun, from=" + from + ", until=" + until)));
        return recorded[0];
    }

    private String assignee() {
        return world.task(kase.id, GridCase.CALL).getAssignee();
    }

    private AbsenceActs acts() {
        return world.get(AbsenceActs.class);
    }

    private void collector(String name) {
        IdentityService people = world.get(IdentityService.class);
        if (people.createUserQuery().userId(name).count() == 0) {
            people.saveUser(people.newUser(name));
            people.createMembership(name, "collectors");
            people.createMembership(name, "team-default");
        }
    }
}
