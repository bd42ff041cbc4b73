package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Beside;
import org.huikuan.testing.TestPostgres;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The demo as a person meets it, from the call to the closed case: the real application as a process of its own, with
 * its jobs and timers, in a real browser, on PostgreSQL. {@link ShortWaysTest} does the like on H2.
 */
@Beside
class CollectorsDayTest {

    @Test
    void endsWithTheMoneyIn() {
        TestPostgres.Database database = TestPostgres.fresh();
        try (ApplicationProcess huikuan = ApplicationProcess.start(
                "demo-postgres",
                "spring.profiles.active=demo,postgres",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.username(),
                "spring.datasource.password=" + database.password())) {
            play(huikuan.address(), "postgres");
        }
    }

    private static void play(String address, String pictures) {
        Api api = new Api(address);
        api.awaitIdle();
        try (Visitor carol = Visitor.at(address)) {
            new CollectorsDay(api, carol, pictures).play();
            // the one error of the story is the server's refusal of a promise in the past
            assertThat(carol.consoleErrors())
                    .filteredOn(e -> !e.contains("422"))
                    .isEmpty();
        }
    }
}
