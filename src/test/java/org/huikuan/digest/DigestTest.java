package org.huikuan.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.outbox.Outboxes;
import org.huikuan.preferences.Preference;
import org.huikuan.preferences.Preferences;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.OnePost;
import org.huikuan.testing.People;
import org.huikuan.testing.TestMailServer;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The daily digest as it arrives at a real mail server. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class DigestTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Outboxes outboxes;

    @Autowired
    private Digests digests;

    @Autowired
    private TestMailServer mail;

    private OnePost post;
    private CaseWorld world;
    private GridCase kase;
    private String dora;
    private String address;

    @BeforeEach
    void aCollectorWithACase() {
        new People(identity).arrive();
        jdbc.sql("update huikuan.daily_run set state = 'done' where state in ('running', 'waiting')")
                .update();
        world = new CaseWorld(context);
        post = new OnePost(outboxes, "digests");
        kase = new GridCase(world);
        dora = somebody("collectors", "team-default");
        address = dora + "@house.example";
        world.asManager(() -> world.acts().reassign(kase.id, CaseWorld.fields("collector=" + dora + ", reason=分配")));
        mail.works();
    }

    @AfterEach
    void noMailServer() {
        mail.isNotConfigured();
    }

    @Test
    void tellsACollectorOnceADayWhatAwaits() throws Exception {
        kase.promise("500.00", "2026-03-04", null);
        world.on("2026-03-04");
        runIsOver();

        post.send();
        post.send();

        List<TestMailServer.Arrived> arrived = mail.arrivedFor(address);
        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).subject()).contains("催收日报 2026-03-04");
        String text = part(arrived.get(0), "text/plain");
        assertThat(text).contains("今日到期的付款承诺：1项", kase.id.number(), kase.customer, "CNY 500.00");
        assertThat(text).doesNotContain("团队情况");
        assertThat(part(arrived.get(0), "text/html")).contains("<td", kase.id.number());
        assertThat(arrived.get(0).messageId()).isEqualTo(entry(dora).messageId());
        assertThat(entry(dora).state()).isEqualTo(DigestState.SENT);
    }

    @Test
    void saysNothingOfACaseThatWasWithdrawn() {
        kase.promise("500.00", "2026-03-04", null);
        world.asManager(() -> world.acts().withdraw(kase.id, CaseWorld.fields("reason=开错了")));
        world.on("2026-03-04");
        runIsOver();

        post.send();

        assertThat(mail.arrivedFor(address)).isEmpty();
    }

    @Test
    void tellsAManagerOfTheHouseInTheManagersLanguage() throws Exception {
        String mona = somebody("managers");
        context.getBean(Preferences.class).save(new Preference(mona, "en", true));
        String owesShillings = "update huikuan.collection_case set demand_lacks = ? where collector = ?";
        jdbc.sql(owesShillings).params("KES", dora).update();
        runIsOver();

        post.send();
        jdbc.sql(owesShillings).params(null, dora).update();

        TestMailServer.Arrived arrived =
                mail.arrivedFor(mona + "@house.example").get(0);
        assertThat(arrived.subject()).startsWith("Collection digest 2026-03-02");
        assertThat(part(arrived, "text/plain"))
                .contains("4. The house", "Letters waiting for release", "Dora: 1", "for want of an exchange rate: ");
    }

    @Test
    void areReadInPages() {
        runIsOver();

        assertThat(digests.count()).isPositive();
        assertThat(digests.page(0, 1)).isEqualTo(digests.recent(1));
        assertThat(digests.page(digests.count(), 50)).isEmpty();
    }

    @Test
    void leavesAloneWhoWantsNone() {
        context.getBean(Preferences.class).save(new Preference(dora, "zh", false));
        runIsOver();

        post.send();

        assertThat(mail.arrivedFor(address)).isEmpty();
        assertThat(digests.recent(1000)).noneMatch(d -> d.user().equals(dora));
    }

    @Test
    void skipsTheDayWithoutAMailServerAndSaysSo() {
        mail.isNotConfigured();
        runIsOver();

        post.send();

        assertThat(entry(dora).state()).isEqualTo(DigestState.SKIPPED);
        assertThat(entry(dora).reason()).hasToString("no-mail-server");
    }

    @Test
    void showsARefusalAndSendsNothingOfYesterday() {
        mail.answers(address, 550);
        String late = somebody("managers");
        mail.answers(late + "@house.example", 451);
        runIsOver();

        assertThat(post.send()).isEqualTo("later");

        assertThat(entry(dora).state()).isEqualTo(DigestState.REFUSED);
        assertThat(entry(dora).reason()).asString().contains("550");
        assertThat(entry(late).state()).isEqualTo(DigestState.WAITING);
        world.on("2026-03-03");
        post.send();
        assertThat(entry(late).state()).isEqualTo(DigestState.SKIPPED);
        assertThat(entry(late).reason()).hasToString("too-late");
    }

    @Test
    void triesAgainOnTheSameDayWhenTheServerWasGone() {
        mail.isGone();
        runIsOver();
        assertThat(post.send()).isEqualTo("later");
        assertThat(entry(dora).state()).isEqualTo(DigestState.WAITING);
        String id = entry(dora).messageId();

        mail.works();
        context.getBean(MovableTestClock.class).forward(Duration.ofMinutes(11));
        post.send();

        assertThat(mail.arrivedFor(address))
                .extracting(TestMailServer.Arrived::messageId)
                .containsExactly(id);
    }

    private DigestEntry entry(String user) {
        return digests.recent(1000).stream()
                .filter(d -> d.user().equals(user))
                .findFirst()
                .orElseThrow();
    }

    private void runIsOver() {
        LocalDate today = world.today();
        jdbc.sql("update huikuan.creditor set last_run_on = ? where code = 'HK'")
                .param(today)
                .update();
    }

    private String somebody(String... groups) {
        String name = "digest" + PEOPLE.incrementAndGet();
        User user = identity.newUser(name);
        user.setFirstName("Dora");
        user.setEmail(name + "@house.example");
        user.setPassword(People.PASSWORD);
        identity.saveUser(user);
        for (String group : groups) {
            identity.createMembership(name, group);
        }
        return name;
    }

    private static String part(TestMailServer.Arrived arrived, String type) throws Exception {
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(arrived.bytes()));
        return part((Multipart) message.getContent(), type);
    }

    private static String part(Multipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            } else if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
        }
        return "";
    }
}
