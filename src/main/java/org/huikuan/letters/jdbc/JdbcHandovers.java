package org.huikuan.letters.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.huikuan.letters.outbox.Handovers;
import org.huikuan.outbox.Leases;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandovers implements Handovers {

    private final JdbcClient jdbc;
    private final Leases leases;

    JdbcHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.leases = new Leases(jdbc, "huikuan.letter");
    }

    @Override
    public boolean sent(long id, String token, LocalDate on, Instant at) {
        return jdbc.sql("update huikuan.letter set state = 'sent', left_on = ?, left_at = ?, left_by = 'mail', "
                                + "sending = false, trouble = null, " + Leases.FREE
                                + " where id = ? and claim = ? and state = 'queued'")
                        .params(on, Timestamp.from(at), id, token)
                        .update()
                > 0;
    }

    @Override
    public boolean refused(long id, String token, Sentence reason) {
        return jdbc.sql("update huikuan.letter set state = 'failed', sending = false, trouble = ?, " + Leases.FREE
                                + " where id = ? and claim = ? and state = 'queued'")
                        .params(SentenceText.fitting(reason), id, token)
                        .update()
                > 0;
    }

    @Override
    public void putBack(Collection<Long> ids, String token, @Nullable Instant tryAfter, @Nullable Sentence trouble) {
        jdbc.sql("update huikuan.letter set sending = false, document_sha256 = null, message_id = null, "
                        + "dated_on = null, try_after = :after, trouble = :trouble, " + Leases.FREE
                        + " where id in (:ids) and claim = :token and state = 'queued'")
                .param("after", tryAfter == null ? null : Timestamp.from(tryAfter))
                .param("trouble", trouble == null ? null : SentenceText.fitting(trouble))
                .param("ids", ids)
                .param("token", token)
                .update();
    }

    @Override
    public void putBackUnsure(long id, String token, @Nullable Instant tryAfter, Sentence trouble) {
        jdbc.sql("update huikuan.letter set try_after = ?, trouble = ?, " + Leases.FREE
                        + " where id = ? and claim = ? and state = 'queued'")
                .params(tryAfter == null ? null : Timestamp.from(tryAfter), SentenceText.fitting(trouble), id, token)
                .update();
    }

    @Override
    public void prolong(String token, Instant until) {
        leases.prolong(token, until);
    }
}
