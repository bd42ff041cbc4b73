package org.huikuan.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.LegalDesks;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the stories of this stage begin with and say often. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public abstract class LegalSetting {

    static final String APPROVE = "Task_ApproveTheWriteOff";

    @Autowired
    public ApplicationContext context;

    public CaseWorld world;
    public LegalDesks legal;
    public GridCase kase;
    public CaseId id;

    @BeforeEach
    void aCaseForLegalStaff() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
        id = kase.id;
        legal = new LegalDesks(world);
    }

    void meets(String term, String alarm, String metOn) {
        world.on(alarm).fireDueTimers(id);
        assertThat(world.tasks(id)).contains("Task_MeetTheDeadline");
        legal.complete(id, "Task_MeetTheDeadline", "metOn=" + metOn);
        assertThat(legal.of(Deadline.class, id))
                .filteredOn(d -> d.term().equals(term))
                .extracting(Deadline::isOpen)
                .containsExactly(false);
        world.engineFollows(id);
    }

    String until(String term) {
        return legal.of(Deadline.class, id).stream()
                .filter(d -> d.term().equals(term))
                .map(d -> d.untilOn().toString())
                .findFirst()
                .orElse("none");
    }
}
