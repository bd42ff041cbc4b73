package org.huikuan.letters.outbox;

import jakarta.mail.MessagingException;
import java.util.UUID;
import org.huikuan.outbox.Handover;
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
    public Handover send(Message message) {
        MailServer.Address address = server.address().orElseThrow();
        try (MailRoom.Line line = room.open(address)) {
            return line.hand(message, address.from());
        } catch (MessagingException unreachable) {
            return new Handover(Handover.Result.NOT_NOW, null, MailRoom.words(unreachable));
        }
    }

    /** @param messageId in angle brackets; a second try is the same mail */
    public record Message(String messageId, String to, String subject, String text, String html) {}
}
