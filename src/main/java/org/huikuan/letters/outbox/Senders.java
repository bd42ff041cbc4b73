package org.huikuan.letters.outbox;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huikuan.ledger.Contact;
import org.huikuan.letters.Addressee;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts.Known;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.PrintedLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who writes, and to which address: the outside of the envelope. */
@Component
class Senders {

    private final Letterheads letterheads;
    private final MailServer server;

    Senders(Letterheads letterheads, MailServer server) {
        this.letterheads = letterheads;
        this.server = server;
    }

    Map<Long, Letterheads.Sender> of(Collection<Letter> letters) {
        return letterheads.of(letters.stream().map(Letter::creditorId).collect(Collectors.toSet()));
    }

    static @Nullable Letterhead head(Letterheads.@Nullable Sender sender) {
        return sender == null ? null : sender.head();
    }

    /**
     * The customer's address, else that of the person the letter is for, else that of the first person; null: it is to
     * be printed. Counsel's letter is counsel's to send, never ours.
     */
    static @Nullable String addressOf(Letter letter, Known known) {
        if (letter.code() == LetterCode.L07) {
            return null;
        }
        Contact person = Addressee.person(letter, known);
        Contact anybody = known.attention();
        return Optional.ofNullable(known.account().email())
                .or(() -> Optional.ofNullable(person).map(Contact::email))
                .or(() -> Optional.ofNullable(anybody).map(Contact::email))
                .orElse(null);
    }

    boolean mayMail() {
        return server.address().isPresent();
    }

    Mail mail(String to, PrintedLetter printed, Letterheads.@Nullable Sender sender) {
        String own = sender == null ? null : sender.mailFrom();
        String from = Optional.ofNullable(own)
                .or(() -> server.address().map(MailServer.Address::from))
                .orElseThrow(() -> new IllegalStateException("there is no mail server"));
        String id = "<" + UUID.randomUUID() + from.substring(from.indexOf('@')).replaceAll("[>\\s].*", "") + ">";
        return new Mail(id, from, to, printed.subject(), printed.mailText());
    }
}
