package org.huikuan.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.outbox.MailTrouble;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Monday, 2 March 2026: why letters wait is said in the reader's language; the server's own words stay. */
@ApplicationH2
class TroubleLanguageTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Session manager;

    @BeforeEach
    void aManager() {
        new People(context.getBean(IdentityService.class)).arrive();
        manager = Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);
    }

    @AfterEach
    void theTroubleIsOver() {
        context.getBean(MailTrouble.class).over();
    }

    @Test
    void ourOwnReasonIsSaidInTheReadersLanguage() {
        context.getBean(MailTrouble.class)
                .waitUntil(MORNING.plusSeconds(60), MORNING, LetterSays.ADDRESS_NOT_TAKEN.with());

        assertThat(manager.body("/letters?lang=zh")).contains("邮箱地址含有邮件服务器不接受的字符");
        assertThat(manager.body("/?lang=zh")).contains("邮箱地址含有邮件服务器不接受的字符");
        assertThat(manager.body("/letters?lang=en"))
                .contains("the address has characters that mail servers do not take");
    }

    @Test
    void aRowOfBeforeIsReadAsItWasWritten() {
        context.getBean(JdbcClient.class)
                .sql("insert into huikuan.mail_trouble (id, since, try_again_at, reason)"
                        + " values (1, timestamp '2026-03-02 01:00:00', timestamp '2026-03-02 01:05:00', '421 busy')")
                .update();

        assertThat(manager.body("/letters?lang=zh")).contains("421 busy");
    }
}
