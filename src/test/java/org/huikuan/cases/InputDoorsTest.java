package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.security.People;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a person writes into a call is bounded before anything is done with it; refusals say the field. */
@ApplicationH2
class InputDoorsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private GridCase kase;
    private Caller manager;

    @BeforeEach
    void aCase() {
        new People(identity).arrive();
        kase = new GridCase(new CaseWorld(context));
        manager = Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e30000000", "1e300000000", "12e2147483646", "1e3", "99999999999999999999", "1,000", "5.001"})
    void anAmountThatIsNoneIsRefusedAtOnceAndNotWrittenOut(String amount) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            refused(
                    post("disputes", "{'reason':'price','items':[{'invoice':'A-1','amount':'" + amount + "'}]}"),
                    "items");
            refused(post("promises", "{'amount':'" + amount + "','date':'2026-03-20'}"), "amount");
        });
    }

    private Caller.Answer post(String act, String json) {
        return manager.post("/api/cases/" + kase.id.number() + "/" + act, json.replace('\'', '"'));
    }

    private static void refused(Caller.Answer answer, String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.body().at("/errors").findValuesAsText("field")).contains(field);
        assertThat(answer.body().toString()).hasSizeLessThan(1500);
    }
}
