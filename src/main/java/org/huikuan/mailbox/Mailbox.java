package org.huikuan.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.huikuan.documents.Archive;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mails that arrived, kept as they came. */
@Repository
@Profile("training")
@Transactional
class Mailbox {

    private static final int SHOWN = 200;
    private static final int LONGEST_SUBJECT = 500;

    private final JdbcClient jdbc;
    private final Archive archive;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Archive archive, Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.clock = clock;
    }

    void put(String sender, String recipient, byte[] mail) throws MessagingException {
        String subject = Optional.ofNullable(read(mail).getSubject()).orElse("");
        jdbc.sql("""
                        insert into huikuan.arrived_mail (arrived_at, sender, recipient, subject, document_sha256)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        Timestamp.from(clock.instant()),
                        sender,
                        recipient,
                        subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT),
                        archive.put(mail))
                .update();
    }

    /** The newest first. */
    List<ArrivedMail> newest() {
        return jdbc.sql("""
                        select id, arrived_at, sender, recipient, subject from huikuan.arrived_mail
                        order by id desc fetch first\s""" + SHOWN + " rows only")
                .query((row, n) -> new ArrivedMail(
                        row.getLong("id"),
                        row.getTimestamp("arrived_at").toInstant(),
                        row.getString("sender"),
                        row.getString("recipient"),
                        row.getString("subject")))
                .list();
    }

    Optional<MimeMessage> find(long id) {
        return jdbc.sql("select document_sha256 from huikuan.arrived_mail where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(archive::get)
                .map(Mailbox::read);
    }

    private static MimeMessage read(byte[] mail) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("this is no mail: " + e.getMessage(), e);
        }
    }
}
