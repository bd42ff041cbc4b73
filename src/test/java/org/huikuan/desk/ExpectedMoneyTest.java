package org.huikuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.teams.Sight;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A promise is expected in its week, and no longer when the money is there or the case has ended. */
@ApplicationH2
class ExpectedMoneyTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExpectedMoney expected;

    @LocalServerPort
    private int port;

    private GridCase kase;

    @BeforeEach
    void aCaseOfTheDefaultTeam() {
        People people = new People(context.getBean(IdentityService.class));
        people.arrive();
        people.arrives("a-stranger", "collectors");
        kase = new GridCase(new CaseWorld(context));
    }

    @Test
    void expectsWhatIsLeftOfAPromise() {
        BigDecimal before = left(Sight.ALL);
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        assertThat(left(Sight.ALL).subtract(before)).isEqualByComparingTo("1200.00");
        assertThat(left(new Sight(java.util.Set.of("nobodys"), false))).isZero();

        kase.world.asManager(() -> kase.world.acts().withdraw(kase.id, CaseWorld.fields("reason=开错了")));

        assertThat(left(Sight.ALL)).isEqualByComparingTo(before);
    }

    @Test
    void theManagerFindsTheWeekAndItsList() {
        kase.promise("1200.00", "2026-03-06", kase.item("A"));

        String page = Session.at(port).logsIn("a-managers", People.PASSWORD).body("/expected-money");

        assertThat(page)
                .contains(
                        "2026-03-02 – 2026-03-08",
                        "/exports/promises.xlsx?state=due&amp;from=2026-03-02&amp;to=2026-03-08");
    }

    private BigDecimal left(Sight sight) {
        List<ExpectedMoney.Day> days = expected.byPayDay(sight);
        return days.stream()
                .filter(d -> d.payOn().toString().equals("2026-03-06"))
                .map(ExpectedMoney.Day::left)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
