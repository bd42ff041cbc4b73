package org.huikuan.letters.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.huikuan.outbox.Carrier;
import org.huikuan.outbox.Handover;
import org.huikuan.outbox.Handover.Result;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, one connection for many. */
@Component
class MailRoom {

    private final MailSettings settings;
    private final Clock clock;

    MailRoom(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws MessagingException when the server cannot be reached or does not let us in */
    Line open(MailServer.Address server) throws MessagingException {
        boolean tls = server.security() == MailSettings.Security.TLS;
        MailDeadline deadline = new MailDeadline(settings.exchange(), System::nanoTime);
        Session session = Session.getInstance(properties(server, deadline));
        Transport transport = session.getTransport(tls ? "smtps" : "smtp");
        transport.connect(server.host(), server.port(), server.username(), server.password());
        return new Line(session, transport, deadline);
    }

    private Properties properties(MailServer.Address server, MailDeadline deadline) {
        Properties properties = new Properties();
        String timeout = Long.toString(settings.timeout().toMillis());
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "socketFactory", deadline);
            properties.put(protocol + "socketFactory.fallback", "false");
            properties.put(protocol + "connectiontimeout", timeout);
            properties.put(protocol + "timeout", timeout);
            properties.put(protocol + "writetimeout", timeout);
            properties.put(protocol + "auth", Boolean.toString(server.username() != null));
            properties.put(protocol + "ssl.checkserveridentity", "true");
            boolean starttls = server.security() == MailSettings.Security.STARTTLS;
            properties.put(protocol + "starttls.enable", Boolean.toString(starttls));
            properties.put(protocol + "starttls.required", Boolean.toString(starttls));
        }
        properties.put("mail.mime.charset", "UTF-8");
        return properties;
    }

    /** A connection to the server. */
    final class Line implements Carrier.Line<Parcel> {

        private final Session session;
        private final Transport transport;
        private final MailDeadline deadline;

        private Line(Session session, Transport transport, MailDeadline deadline) {
            this.session = session;
            this.transport = transport;
            this.deadline = deadline;
        }

        @Override
        public Handover hand(Parcel parcel) {
            try {
                MimeMessage message = new MimeMessage(session);
                MimeMessageHelper helper = helper(message, parcel.mail());
                helper.addAttachment(parcel.fileName(), new ByteArrayResource(parcel.pdf()), "application/pdf");
                return handed(message, parcel.mail(), helper);
            } catch (MessagingException e) {
                return judged(e);
            }
        }

        /** A mail without a letter. */
        Handover hand(Mail mail) {
            try {
                MimeMessage message = new MimeMessage(session);
                return handed(message, mail, helper(message, mail));
            } catch (MessagingException e) {
                return judged(e);
            }
        }

        /** A mail without paper, as text and as HTML. */
        Handover hand(HouseMail.Message mail, String from) {
            try {
                MimeMessage message = new MimeMessage(session);
                MimeMessageHelper helper = new MimeMessageHelper(
                        message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
                helper.setFrom(new InternetAddress(from, true));
                helper.setTo(recipient(mail.to()));
                helper.setSubject(mail.subject());
                helper.setText(mail.text(), mail.html());
                helper.setSentDate(Date.from(clock.instant()));
                message.setHeader("Auto-Submitted", "auto-generated");
                message.saveChanges();
                message.setHeader("Message-ID", mail.messageId());
                deadline.begin();
                transport.sendMessage(message, message.getAllRecipients());
                return Handover.accepted();
            } catch (MessagingException e) {
                return judged(e);
            }
        }

        private Handover handed(MimeMessage message, Mail mail, MimeMessageHelper written) throws MessagingException {
            written.getMimeMessage().saveChanges();
            message.setHeader("Message-ID", mail.messageId());
            deadline.begin();
            transport.sendMessage(message, message.getAllRecipients());
            return Handover.accepted();
        }

        private MimeMessageHelper helper(MimeMessage message, Mail mail) throws MessagingException {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(mail.from(), true));
            helper.setTo(recipient(mail.to()));
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            helper.setSentDate(Date.from(clock.instant()));
            return helper;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // The server hung up first; what it took is taken.
            }
        }
    }

    /** A server that does not know Chinese in addresses hangs up on them, and the mails behind would wait. */
    private static InternetAddress recipient(String to) throws AddressException {
        InternetAddress address = new InternetAddress(to, true);
        if (!to.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new ForeignCharacters(to);
        }
        return address;
    }

    /** 5xx is for good, 4xx for now; without a number nobody knows what the server has taken. */
    private static Handover judged(MessagingException failure) {
        Integer code = code(failure);
        Sentence reason = words(failure);
        if (code == null) {
            return failure instanceof AddressException
                    ? new Handover(Result.REFUSED, null, reason)
                    : Handover.unheard(reason);
        }
        return new Handover(code >= 500 && code < 600 ? Result.REFUSED : Result.NOT_NOW, code, reason);
    }

    private static @Nullable Integer code(@Nullable Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        Exception next = failure instanceof MessagingException m ? m.getNextException() : null;
        Integer deeper = next == null ? null : code(next);
        if (deeper == null && failure instanceof SMTPSendFailedException send && send.getReturnCode() >= 400) {
            return send.getReturnCode();
        }
        return deeper;
    }

    /** The server's own words, which nobody translates, unless the failure is ours. */
    static Sentence words(Exception failure) {
        return failure instanceof ForeignCharacters ours ? ours.why() : Sentence.words(wordsOf(failure));
    }

    private static String wordsOf(Exception failure) {
        String words = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Exception next = failure instanceof MessagingException m ? m.getNextException() : null;
        return next == null || next.getMessage() == null || words.contains(next.getMessage())
                ? words.strip()
                : words.strip() + " " + next.getMessage().strip();
    }
}
