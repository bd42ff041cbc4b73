package org.huikuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.testing.ApplicationProcess;
import org.huikuan.testing.Beside;
import org.huikuan.testing.TestPostgres;
import org.huikuan.testing.Visitor;
import org.junit.jupiter.api.Test;

/** The whole road in a real browser, from the first call to the claim, on PostgreSQL; letters really go out. */
@Beside
class WholeRoadTest {

    @Test
    void leadsThroughAllFiveStagesAndEndsWithTheMoneyIn() {
        TestPostgres.Database database = TestPostgres.fresh();
        try (ApplicationProcess huikuan = ApplicationProcess.start(
                        "whole-road",
                        "spring.profiles.active=demo,postgres",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password());
                Visitor people = Visitor.at(huikuan.address())) {
            Api api = new Api(huikuan.address());
            api.awaitIdle();
            try {
                new WholeRoad(new CaseOnTheRoad(api, people, "road", "K1002")).play();
            } finally {
                people.looks("road-end");
            }
            assertThat(people.consoleErrors()).isEmpty();
        }
    }
}
