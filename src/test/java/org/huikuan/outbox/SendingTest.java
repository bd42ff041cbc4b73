package org.huikuan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.huikuan.outbox.Terms.Silence;
import org.huikuan.testing.MovableTestClock;
import org.junit.jupiter.api.Test;

/** What a sender does with what it is told, by the terms of the kind. */
class SendingTest {

    private final MovableTestClock clock = new MovableTestClock();

    @Test
    void recordsEachAndTakesTheNextUntilNothingIsDue() {
        FakePost post = new FakePost(clock, Silence.CONCERNS_ITSELF, 2).waits("a", "b", "c");

        assertThat(post.send()).isEqualTo("done");

        assertThat(post.told).containsExactly("take", "a accepted", "b accepted", "take", "c accepted", "take");
    }

    @Test
    void goesOnAfterARefusalAndAfterWhatIsPutOff() {
        FakePost post = new FakePost(clock, Silence.STOPS_THE_SENDER, 3).waits("a refused", "b not-now", "c");

        assertThat(post.send()).isEqualTo("later");

        assertThat(post.told).containsExactly("take", "a refused", "b not-now", "c accepted", "take", "putOff");
    }

    @Test
    void stopsWhereThereIsOneWayAndNobodyAnswersOnIt() {
        FakePost post = new FakePost(clock, Silence.STOPS_THE_SENDER, 3).waits("a", "b unheard", "c");

        assertThat(post.send()).isEqualTo("later");

        assertThat(post.told).containsExactly("take", "a accepted", "b unheard", "back c", "broken");
    }

    @Test
    void leavesASilentReceiverAloneAndServesTheOthers() {
        FakePost post = new FakePost(clock, Silence.HOLDS_ITS_RECEIVER, 4).waits("a1 unheard", "b1", "a2", "b2");

        assertThat(post.send()).isEqualTo("done");

        assertThat(post.told).containsExactly("take", "a1 unheard", "b1 accepted", "b2 accepted", "back a2", "take");
    }

    @Test
    void putsEverythingBackWhenThereIsNoWay() {
        FakePost post =
                new FakePost(clock, Silence.STOPS_THE_SENDER, 2).waits("a", "b").unreachable();

        assertThat(post.send()).isEqualTo("later");

        assertThat(post.told).containsExactly("take", "back a", "back b", "broken");
    }

    @Test
    void goesHomeWhenSomebodyWaitsForTheWay() {
        FakePost post =
                new FakePost(clock, Silence.STOPS_THE_SENDER, 2).waits("a").beginning(Tries.Beginning.NOT_NOW);

        assertThat(post.send()).isEqualTo("done");

        assertThat(post.told).isEmpty();
    }

    @Test
    void saysOnceThatTheTroubleIsOver() {
        FakePost post = new FakePost(clock, Silence.STOPS_THE_SENDER, 3)
                .waits("a refused", "b", "c")
                .beginning(Tries.Beginning.AFTER_TROUBLE);

        post.send();

        assertThat(post.told).containsExactly("take", "a refused", "b accepted", "recovered", "c accepted", "take");
    }

    @Test
    void prolongsItsHoldWhileAReceiverIsSlow() {
        FakePost post = new FakePost(clock, Silence.CONCERNS_ITSELF, 3)
                .waits("a", "b", "c")
                .taking(Duration.ofSeconds(20));

        post.send();

        assertThat(post.told)
                .containsExactly("take", "a accepted", "prolong", "b accepted", "prolong", "c accepted", "take");
    }

    @Test
    void looksAgainAtOnceWhenMoreIsDue() {
        FakePost post = new FakePost(clock, Silence.CONCERNS_ITSELF, 1).lookingAgain(clock.instant());

        assertThat(post.send()).isEqualTo("more");
    }

    @Test
    void knowsWhetherAnythingIsDue() {
        FakePost post = new FakePost(clock, Silence.CONCERNS_ITSELF, 1);
        assertThat(post.outboxes().anyDue()).isFalse();

        post.waits("a");

        assertThat(post.outboxes().anyDue()).isTrue();
        assertThat(post.outboxes().waiting()).isEqualTo(List.of("fakes"));
    }
}
