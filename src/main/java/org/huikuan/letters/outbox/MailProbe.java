package org.huikuan.letters.outbox;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.huikuan.letters.LetterSays;
import org.huikuan.outbox.Handover;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;

/** Sends one mail by itself to see whether the configured server takes it; it is no letter and enters no outbox. */
@Service
public class MailProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String SUBJECT = "回款 Huikuan: 测试邮件 test mail";
    private static final String TEXT = "邮件服务器可以使用。\nThe mail server can be used.\n";

    private final MailServer server;
    private final MailRoom room;

    MailProbe(MailServer server, MailSettings settings, Clock clock) {
        this.server = server;
        this.room = new MailRoom(settings.waiting(PATIENCE), clock);
    }

    /** @param words what the server, or the way to it, answered */
    public record Answer(boolean isAccepted, Sentence words) {}

    public Answer send(String to) {
        Optional<MailServer.Address> address = server.address();
        if (address.isEmpty()) {
            return new Answer(false, LetterSays.NO_MAIL_SERVER.with());
        }
        MailServer.Address at = address.get();
        Mail mail = new Mail("<test." + UUID.randomUUID() + "@huikuan>", at.from(), to, SUBJECT, TEXT);
        try (MailRoom.Line line = room.open(at)) {
            return answer(line.hand(mail), at);
        } catch (MessagingException e) {
            return new Answer(false, MailRoom.words(e));
        }
    }

    private static Answer answer(Handover told, MailServer.Address at) {
        return told.result() == Handover.Result.ACCEPTED
                ? new Answer(true, Sentence.words(at.host() + ":" + at.port() + " 250"))
                : new Answer(false, told.words());
    }
}
