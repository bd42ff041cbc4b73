package org.huikuan.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.huikuan.testing.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;

/** Messages on their way to a real HTTP server. */
class WebhookSenderTest {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void closes() {
        receiver.close();
    }

    @OnBothDatabases
    void signsWhatItSends(DataSource database) throws Exception {
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            String id = house.queue(null, "{\"type\":\"test\",\"name\":\"测试\"}");

            assertThat(house.post.send()).isEqualTo("done");

            Receiver.Message message = receiver.messages.get(0);
            assertThat(message.id()).isEqualTo(id);
            assertThat(message.type()).startsWith("application/json");
            assertThat(message.timestamp())
                    .isEqualTo(Long.toString(house.clock.instant().getEpochSecond()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    Base64.getDecoder().decode(house.secret.substring("whsec_".length())), "HmacSHA256"));
            String signed = message.id() + "." + message.timestamp() + "." + message.body();
            assertThat(message.signature())
                    .isEqualTo("v1,"
                            + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
            assertThat(house.told().get(0).state()).isEqualTo(MessageState.DELIVERED);
            assertThat(house.told().get(0).answer()).hasToString("thanks");
        }
    }

    @OnBothDatabases
    void triesAgainWithTheSameIdAfterARefusal(DataSource database) throws Exception {
        receiver.answering(500);
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            String id = house.queue(null, "{}");

            assertThat(house.post.send()).isEqualTo("later");
            assertThat(house.told().get(0).status()).isEqualTo(500);
            assertThat(house.post.nextTry()).isEqualTo(house.clock.instant().plusSeconds(30));
            house.clock.forward(Duration.ofSeconds(30));
            assertThat(house.post.send()).isEqualTo("done");

            assertThat(receiver.messages).extracting(Receiver.Message::id).containsExactly(id, id);
            assertThat(house.told().get(0).tries()).isEqualTo(2);
        }
    }

    @OnBothDatabases
    void leavesASilentReceiverAloneForAWhile(DataSource database) throws Exception {
        receiver.silent(true);
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            house.queue(null, "{\"n\":1}");
            house.queue(null, "{\"n\":2}");

            assertThat(house.post.send()).isEqualTo("later");

            assertThat(receiver.messages).hasSize(1);
            assertThat(house.told().get(1).answer()).asString().contains("no answer within");
            assertThat(house.told().get(1).status()).isNull();
            assertThat(house.told().get(0).tries()).isZero();
            receiver.silent(false);
            house.clock.forward(Duration.ofMinutes(1));
            assertThat(house.post.send()).isEqualTo("done");
            assertThat(receiver.bodies()).containsExactly("{\"n\":1}", "{\"n\":1}", "{\"n\":2}");
        }
    }

    @OnBothDatabases
    void sendsAgainWhatASenderThatDiedHadNotRecorded(DataSource database) throws Exception {
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            String id = house.queue(null, "{}");
            house.sendsAndDies();

            house.post.send();
            assertThat(receiver.messages).hasSize(1);
            house.clock.forward(Duration.ofMinutes(4));
            assertThat(house.post.send()).isEqualTo("done");

            assertThat(receiver.messages).extracting(Receiver.Message::id).containsExactly(id, id);
        }
    }

    @OnBothDatabases
    void keepsTheOrderOfACaseAndHoldsUpNoOther(DataSource database) throws Exception {
        receiver.answering(500);
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            long one = house.kase("W1");
            long two = house.kase("W2");
            house.queue(one, "opened 1");
            house.queue(one, "closed 1");
            house.queue(two, "opened 2");

            house.post.send();
            assertThat(receiver.bodies()).containsExactly("opened 1", "opened 2");
            house.clock.forward(Duration.ofMinutes(1));
            house.post.send();

            assertThat(receiver.bodies()).containsExactly("opened 1", "opened 2", "opened 1", "closed 1");
        }
    }

    @OnBothDatabases
    void givesUpAfterADayAndLetsTheNextGo(DataSource database) throws Exception {
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            long kase = house.kase("W1");
            house.queue(kase, "opened");
            house.queue(kase, "closed");
            for (int tries = 0; tries < 40 && house.told().get(1).state() == MessageState.WAITING; tries++) {
                receiver.answering(503);
                house.post.send();
                house.clock.set(house.told().get(1).tryAt());
            }

            assertThat(house.told().get(1).state()).isEqualTo(MessageState.FAILED);
            assertThat(house.told().get(1).tries()).isBetween(9, 14);
            house.post.send();
            assertThat(receiver.bodies()).endsWith("closed");
            long failed = house.told().get(1).id();
            assertThat(house.deliveries.retry(
                            house.webhook,
                            failed,
                            house.clock.instant(),
                            house.clock.instant().plusSeconds(60)))
                    .isTrue();
            house.post.send();
            assertThat(receiver.bodies()).endsWith("closed", "opened");
            assertThat(house.told()).extracting(WebhookDelivery::state).containsOnly(MessageState.DELIVERED);
        }
    }

    @OnBothDatabases
    void followsNoRedirectAndReadsLittleOfTheAnswer(DataSource database) throws Exception {
        receiver.answering(302).saying("x".repeat(2_000_000));
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            house.queue(null, "{}");

            house.post.send();

            assertThat(receiver.messages).extracting(Receiver.Message::path).containsExactly("/told");
            assertThat(house.told().get(0).status()).isEqualTo(302);
            assertThat(house.told().get(0).answer()).asString().hasSize(400);
        }
    }

    @OnBothDatabases
    void callsNothingInsideTheHouse(DataSource database) throws Exception {
        String byName = receiver.address().replace("127.0.0.1", "localhost");
        for (String address : List.of(receiver.address(), byName)) {
            try (WebhookHouse house = new WebhookHouse(database, address, false)) {
                house.queue(null, "{}");

                assertThat(house.post.send()).isIn("later", "done");

                assertThat(receiver.messages).isEmpty();
                assertThat(house.told().get(0).answer()).asString().contains("inside the house");
            }
        }
    }

    @OnBothDatabases
    void letsOneProcessWaitForAll(DataSource database) throws Exception {
        receiver.answering(500, 500);
        try (WebhookHouse house = new WebhookHouse(database, receiver.address(), true)) {
            house.queue(null, "1");
            assertThat(house.post.send()).isEqualTo("later");
            house.clock.forward(Duration.ofSeconds(5));
            house.queue(null, "2");
            assertThat(house.post.send()).isEqualTo("done");
            house.clock.forward(Duration.ofSeconds(25));
            assertThat(house.post.send()).isEqualTo("later");
        }
    }
}
