package org.huikuan.letters.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huikuan.outbox.Handover;
import org.huikuan.testing.TestMailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a name or an address, a mail goes to the one person it is for. */
class HostileMailTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final TestMailServer server = new TestMailServer().works();
    private final MailRoom room = new MailRoom(
            new MailSettings(
                    null, 25, null, null, MailSettings.Security.NONE, null, PATIENT, PATIENT, PATIENT, PATIENT),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @AfterEach
    void theServerStops() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b@buyer.example\r\nBcc: x@evil.example",
                "b@buyer.example,x@evil.example",
                "b@buyer.example;x@evil.example",
                "b@buyer.example>\r\nRCPT TO:<x@evil.example",
                "b@buyer.example x@evil.example",
                "\"b\r\nBcc: x@evil.example\"@buyer.example",
                "not an address",
                "用户@buyer.example",
                "b@例子.中国"
            })
    void anAddressThatIsMoreThanOneIsRefused(String to) throws MessagingException {
        assertThat(sent(to, "subject").result()).isEqualTo(Handover.Result.REFUSED);
        assertThat(server.arrived()).isEmpty();
    }

    @Test
    void aSubjectOfSeveralLinesBeginsNoHeader() throws MessagingException {
        sent("b@buyer.example", "催款\r\nBcc: x@evil.example\r\n\r\nbody");
        sent("b@buyer.example", "plain\r\nBcc: x@evil.example\r\n\r\nbody");

        assertThat(server.arrived()).allSatisfy(mail -> {
            assertThat(mail.recipient()).isEqualTo("b@buyer.example");
            String head = new String(mail.bytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
            assertThat(head.lines()).noneMatch(line -> line.startsWith("Bcc:"));
        });
    }

    private Handover sent(String to, String subject) throws MessagingException {
        try (MailRoom.Line line = room.open(server.address().orElseThrow())) {
            return line.hand(new Mail("<1@house>", "a@seller.example", to, subject, "text"));
        }
    }
}
