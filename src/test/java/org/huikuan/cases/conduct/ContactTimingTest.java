package org.huikuan.cases.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Principle;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** March 2026: when the customer is best contacted next, and whether a call now holds to the five principles. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class ContactTimingTest {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCase() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
    }

    @Test
    void whereNothingIsKnownTheNextMorningIsProposed() {
        assertThat(proposal().atText()).isEqualTo("2026-03-02 09:30");
        assertThat(proposal().person()).isNull();
    }

    @Test
    void beforeThePayDayWhoPaysIsAsked() {
        act("person", fields("name=韩梅, decisionMaker=DM-4"));
        act("way-of-payment", Map.of("payDay", 12));
        assertThat(proposal().atText()).as("three days before the twelfth").isEqualTo("2026-03-09 09:30");
        assertThat(proposal().person()).isEqualTo("韩梅");
        assertThat(proposal().becauseEn()).contains("pays in 3 days");

        act("way-of-payment", Map.of("payDay", 10));
        assertThat(proposal().atText()).as("the seventh is a Saturday").isEqualTo("2026-03-05 09:30");
        act("way-of-payment", Map.of("payDay", 25));
        assertThat(proposal().atText()).as("too long to wait").isEqualTo("2026-03-02 09:30");
    }

    @Test
    void whoHasJustBeenPaidIsCalledAndWhoDecidesIsAsked() {
        act("person", fields("name=邵国强, decisionMaker=DM-1"));
        act("way-of-payment", Map.of("payDay", 25));
        act(
                "log-intelligence",
                fields("source=IN-2, reliability=B, credibility=2, matter=got-paid, on=2026-02-27, content=中标回款,"
                        + " lawful=yes"));

        assertThat(proposal().atText()).isEqualTo("2026-03-02 09:30");
        assertThat(proposal().person()).isEqualTo("邵国强");
        assertThat(proposal().becauseEn()).contains("just been paid");
    }

    @Test
    void monthEndsAreAvoidedAndPromisesWaitedFor() {
        world.on("2026-03-30");
        assertThat(proposal().atText()).isEqualTo("2026-04-01 09:30");

        world.on("2026-03-02");
        kase.promise("2000.00", "2026-03-05", null);
        assertThat(proposal().at().toLocalDate()).isAfter("2026-03-05");
    }

    @Test
    void whatBindsUsMovesTheTimeOrTakesIt() {
        act("conduct-fact", fields("kind=complaint-open, note=投诉, until=2026-03-04"));
        assertThat(proposal().atText()).isEqualTo("2026-03-05 08:30");
        act("conduct-fact", fields("kind=counsel-represents, person=陆律师, note=来函"));
        assertThat(world.get(ContactTiming.class).propose(facts())).isEmpty();
    }

    @Test
    void theFivePrinciplesAreComputed() {
        assertThat(broken(0)).isEmpty();
        assertThat(broken(1)).containsExactly(Principle.WITHIN_AUTHORITY);
        act("conduct-fact", fields("kind=told-not-to-call, note=勿扰"));
        assertThat(broken(0)).containsExactly(Principle.POLITE, Principle.MEASURED, Principle.LAWFUL);
    }

    private List<Principle> broken(int awaited) {
        CaseFacts now = facts();
        CaseConduct conduct = world.get(CaseConduct.class);
        var said = conduct.ask(now, ContactWay.CALL, null, conduct.moment(now), false);
        return world.get(Principles.class).of(now, said, conduct.week(now), awaited).stream()
                .filter(j -> !j.holds())
                .map(Principles.Judged::principle)
                .toList();
    }

    private ContactProposal proposal() {
        return world.get(ContactTiming.class).propose(facts()).orElseThrow();
    }

    private CaseFacts facts() {
        CaseFacts[] now = new CaseFacts[1];
        world.asManager(() -> now[0] = world.get(CaseReads.class).facts(kase.id));
        return now[0];
    }

    private void act(String key, Map<String, Object> words) {
        world.asCollector(() -> world.get(ActDoor.class)
                .carryOut(key, new Where(new HashMap<>(Map.of("caseId", kase.id.number()))), words, Way.API));
    }
}
