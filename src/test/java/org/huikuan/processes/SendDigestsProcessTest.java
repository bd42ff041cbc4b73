package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/send-digests.bpmn")
class SendDigestsProcessTest {

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("send-digests");

    private final FakeDigestPost post = new FakeDigestPost();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("digestPost", post));

    @Test
    void sendsUntilEverybodyHasOne() {
        post.sent = Script.of("more", "more", "done");

        play.starts("send-digests", "", Map.of());

        assertThat(post.times).isEqualTo(3);
        assertThat(play.ends()).containsExactly("EndEvent_DigestsSent");
    }

    @Test
    void triesAgainLaterWhenTheServerIsGone() {
        post.sent = Script.of("later", "later", "done");

        play.starts("send-digests", "", Map.of());

        assertThat(post.times).isEqualTo(1);
        assertThat(play.timers()).containsExactly(Play.day("2026-03-03"));
        play.on("2026-03-03");
        assertThat(play.runs()).isFalse();
        assertThat(post.times).isEqualTo(3);
    }
}
