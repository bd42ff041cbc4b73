package org.huikuan.letters.outbox;

import jakarta.mail.MessagingException;
import org.huikuan.outbox.Carrier;
import org.springframework.stereotype.Component;

/** Carries letters to the mail server, one connection for a batch. */
@Component
class MailLine implements Carrier<Parcel> {

    private final MailRoom room;
    private final MailServer server;

    MailLine(MailRoom room, MailServer server) {
        this.room = room;
        this.server = server;
    }

    @Override
    public Line<Parcel> open() throws Unreachable {
        try {
            return room.open(server.address().orElseThrow());
        } catch (MessagingException e) {
            throw new Unreachable(MailRoom.words(e), e);
        }
    }
}
