package org.huikuan.letters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.huikuan.letters.outbox.LastLetter;
import org.huikuan.letters.outbox.Mail;
import org.huikuan.letters.outbox.OutboxEntry;

/** What the outbox reads of a letter's row. */
final class OutboxRow {

    static final String COLUMNS =
            LetterRow.COLUMNS + ", l.sending, l.message_id, l.mail_from, l.mail_to, l.subject, l.mail_text ";

    private OutboxRow() {}

    static OutboxEntry entry(ResultSet row, int number) throws SQLException {
        String messageId = row.getString("message_id");
        Mail mail = messageId == null
                ? null
                : new Mail(
                        messageId,
                        row.getString("mail_from"),
                        row.getString("mail_to"),
                        row.getString("subject"),
                        row.getString("mail_text"));
        return new OutboxEntry(LetterRow.letter(row, number), row.getBoolean("sending"), mail);
    }

    static LastLetter last(ResultSet row) throws SQLException {
        return new LastLetter(row.getString("stage"), row.getString("step"), row.getObject("last_on", LocalDate.class));
    }
}
