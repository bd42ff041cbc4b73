package org.huikuan.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Read before it is decided which of them somebody may see. */
    private static final int NEWEST = 2000;

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_ID = 200;

    private static final String SELECT = """
            select m.id, m.arrived_at, m.sender, m.recipient, m.subject, m.message_id, d.user_id
            from huikuan.arrived_mail m left join huikuan.view_digest_line d on d.message_id = m.message_id
            """;

    private final JdbcClient jdbc;
    private final Archive archive;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Archive archive, Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.clock = clock;
    }

    void put(String sender, String recipient, byte[] mail) throws MessagingException {
        MimeMessage message = read(mail);
        String id = message.getMessageID();
        jdbc.sql("""
                        insert into huikuan.arrived_mail
                        (arrived_at, sender, recipient, subject, document_sha256, message_id)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        Timestamp.from(clock.instant()),
                        sender,
                        recipient,
                        cut(Optional.ofNullable(message.getSubject()).orElse(""), LONGEST_SUBJECT),
                        archive.put(mail),
                        id == null ? null : cut(id, LONGEST_ID))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** The newest first. */
    List<ArrivedMail> newest() {
        return jdbc.sql(SELECT + "order by m.id desc fetch first " + NEWEST + " rows only")
                .query(Mailbox::mail)
                .list();
    }

    Optional<ArrivedMail> find(long id) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(id)
                .query(Mailbox::mail)
                .optional();
    }

    private static ArrivedMail mail(ResultSet row, int number) throws SQLException {
        return new ArrivedMail(
                row.getLong("id"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("message_id"),
                row.getString("user_id"));
    }

    Optional<MimeMessage> content(long id) {
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
