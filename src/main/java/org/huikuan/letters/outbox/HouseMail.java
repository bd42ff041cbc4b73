package org.huikuan.letters.outbox;

import jakarta.mail.MessagingException;
import java.util.UUID;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Mails of the house to its own people: text and HTML, no paper, over the mail server of the letters. */
@Component
public class HouseMail {

    private final MailServer server;
    private final MailRoom room;

    HouseMail(MailServer server, MailRoom room) {
        this.server = server;
        this.room = room;
    }

    /** Whether there is a mail server. */
    public boolean mayMail() {
        return server.address().isPresent();
    }

    /** Unique in the world, in angle brackets. */
    public String newMessageId() {
        String from = server.address().map(MailServer.Address::from).orElse("huikuan@localhost");
        return "<" + UUID.randomUUID() + from.substring(from.indexOf('@')).replaceAll("[>\\s].*", "") + ">";
    }

    /** Call it outside of any transaction. */
    public Outcome send(Message message) {
        MailServer.Address address = server.address().orElseThrow();
        try (MailRoom.Line line = room.open(address)) {
            Posted posted = line.hand(message, address.from());
            if (posted instanceof Posted.Accepted) {
                return new Outcome(Kind.ACCEPTED, Sentence.parts());
            }
            if (posted instanceof Posted.Refused refused) {
                return new Outcome(Kind.REFUSED, refused.reason());
            }
            Sentence reason = posted instanceof Posted.NotNow later
                    ? later.reason()
                    : posted instanceof Posted.Unsure unsure ? unsure.reason() : Sentence.parts();
            return new Outcome(Kind.LATER, reason);
        } catch (MessagingException unreachable) {
            return new Outcome(Kind.LATER, MailRoom.words(unreachable));
        }
    }

    /** @param messageId in angle brackets; a second try is the same mail */
    public record Message(String messageId, String to, String subject, String text, String html) {}

    /** What came of it. */
    public record Outcome(Kind kind, Sentence reason) {}

    /** Taken, refused for good, or perhaps another time. */
    public enum Kind {
        ACCEPTED,
        REFUSED,
        LATER
    }
}
