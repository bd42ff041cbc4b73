package org.huikuan.digest;

import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.letters.PagePress;
import org.huikuan.letters.outbox.HouseMail;
import org.huikuan.outbox.Handover;
import org.huikuan.preferences.KnownPeople.Person;
import org.huikuan.preferences.Preference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the mail of one digest, from the figures of this moment. */
@Component
class DigestMail {

    private final Digests digests;
    private final DigestReaders readers;
    private final DigestWriter writer;
    private final PagePress press;
    private final HouseMail mail;

    DigestMail(Digests digests, DigestReaders readers, DigestWriter writer, PagePress press, HouseMail mail) {
        this.digests = digests;
        this.readers = readers;
        this.writer = writer;
        this.press = press;
        this.mail = mail;
    }

    /** @param message null when none is sent, for the reason of {@code skipped} */
    record Prepared(
            HouseMail.@Nullable Message message, @Nullable DigestReason skipped) {}

    Prepared prepare(DigestEntry entry) {
        Optional<Person> found = readers.find(entry.user());
        String to = found.map(Person::email).orElse(null);
        if (found.isEmpty() || to == null) {
            return new Prepared(null, DigestReason.NO_ADDRESS);
        }
        Preference preference = readers.preferenceOf(entry.user());
        if (!preference.digest()) {
            return new Prepared(null, DigestReason.NOT_WANTED);
        }
        if (!mail.mayMail()) {
            return new Prepared(null, DigestReason.NO_MAIL_SERVER);
        }
        LocalDate since =
                digests.lastBefore(entry.user(), entry.day()).orElse(entry.day().minusDays(1));
        DigestContent content = writer.write(found.get(), entry.day(), since, preference.language());
        return content.empty()
                ? new Prepared(null, DigestReason.NOTHING_TO_TELL)
                : new Prepared(message(entry, to, preference.language(), content), null);
    }

    /** The first line of the text is the subject, as in the mails of letters. */
    private HouseMail.Message message(DigestEntry entry, String to, String language, DigestContent content) {
        String text = press.text("mail/" + language + "/digest.ftl", content.model());
        String html = press.text("mail/" + language + "/digest.ftlh", content.model());
        int end = text.indexOf('\n');
        return new HouseMail.Message(
                entry.messageId(),
                to,
                text.substring(0, end).strip(),
                text.substring(end).strip() + "\n",
                html);
    }

    Handover send(HouseMail.Message message) {
        return mail.send(message);
    }
}
