package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/send-outbox.bpmn")
class SendOutboxProcessTest {

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("send-outbox");

    private final FakeOutbox outbox = new FakeOutbox();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("outbox", outbox));

    @Test
    void sendsUntilTheOutboxOfItsKindIsEmpty() {
        outbox.sent = Script.of("more", "more", "done");

        play.starts("send-outbox", "letters", Map.of());

        assertThat(outbox.kinds).containsExactly("letters", "letters", "letters");
        assertThat(play.ends()).containsExactly("EndEvent_PostSent");
    }

    @Test
    void triesAgainLaterWhatWasNotTaken() {
        outbox.sent = Script.of("later", "later", "done");

        play.starts("send-outbox", "webhooks", Map.of());

        assertThat(outbox.kinds).containsExactly("webhooks", "next webhooks");
        assertThat(play.timers()).containsExactly(Play.day("2026-03-03"));
        play.on("2026-03-03");
        assertThat(play.runs()).isFalse();
        assertThat(outbox.kinds).containsExactly("webhooks", "next webhooks", "webhooks", "next webhooks", "webhooks");
    }
}
