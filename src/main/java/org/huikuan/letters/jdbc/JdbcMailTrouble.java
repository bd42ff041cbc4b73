package org.huikuan.letters.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.letters.outbox.MailTrouble;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each call is a statement of its own: the sender is outside of any transaction. */
@Repository
class JdbcMailTrouble implements MailTrouble {

    private final JdbcClient jdbc;

    JdbcMailTrouble(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Known> known() {
        return jdbc.sql("select since, try_again_at, reason from huikuan.mail_trouble where id = 1")
                .query((row, n) -> new Known(
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("try_again_at").toInstant(),
                        Objects.requireNonNull(SentenceText.read(row.getString("reason")))))
                .optional();
    }

    @Override
    public boolean waitUntil(Instant tryAgainAt, Instant now, Sentence reason) {
        String words = SentenceText.fitting(reason);
        int taken = jdbc.sql("""
                        update huikuan.mail_trouble set try_again_at = ?, reason = ?
                        where id = 1 and try_again_at <= ?""")
                .params(Timestamp.from(tryAgainAt), words, Timestamp.from(now))
                .update();
        return taken > 0 || (known().isEmpty() && begin(tryAgainAt, now, words));
    }

    private boolean begin(Instant tryAgainAt, Instant now, String reason) {
        try {
            return jdbc.sql("insert into huikuan.mail_trouble (id, since, try_again_at, reason) values (1, ?, ?, ?)")
                            .params(Timestamp.from(now), Timestamp.from(tryAgainAt), reason)
                            .update()
                    > 0;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    @Override
    public void over() {
        jdbc.sql("delete from huikuan.mail_trouble").update();
    }
}
