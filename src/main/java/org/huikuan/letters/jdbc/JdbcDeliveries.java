package org.huikuan.letters.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.letters.Letter;
import org.huikuan.letters.delivery.LetterDeliveries;
import org.huikuan.letters.delivery.Posting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeliveries implements LetterDeliveries {

    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Letter> toPost(Collection<Long> caseIds) {
        return jdbc.sql("select " + LetterRow.COLUMNS + "from huikuan.letter l where l.case_id in (:cases) and "
                        + LetterRow.TO_POST + " order by l.id")
                .param("cases", caseIds)
                .query(LetterRow::letter)
                .list();
    }

    @Override
    public void left(Collection<Long> letterIds, Posting posting, LocalDate on, String by, Instant at) {
        jdbc.sql("""
                        update huikuan.letter set state = 'sent', left_on = :on, left_at = :at, left_by = :way,
                          tracking_number = :number, handed_to = :to, recorded_by = :by
                        where id in (:ids) and state in ('printed', 'failed')""")
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("way", posting.way().code())
                .param("number", posting.number())
                .param("to", posting.handedTo())
                .param("by", by)
                .param("ids", letterIds)
                .update();
    }

    @Override
    public boolean counselSent(long letterId, String ems, LocalDate on, String by, Instant at) {
        return jdbc.sql("""
                        update huikuan.letter set state = 'sent', left_on = ?, left_at = ?, left_by = 'registered-mail',
                          tracking_number = ?, recorded_by = ?
                        where id = ? and code = 'L07' and state = 'printed'""").params(on, Timestamp.from(at), ems, by, letterId).update() > 0;
    }

    @Override
    public void queueAgain(Collection<Long> letterIds) {
        again("way = 'mail', ", letterIds);
    }

    @Override
    public void makeAgain(Collection<Long> letterIds) {
        again("", letterIds);
    }

    private void again(String also, Collection<Long> letterIds) {
        jdbc.sql("update huikuan.letter set " + also + """
                        state = 'queued', dated_on = null, document_sha256 = null, message_id = null, mail_to = null,
                          trouble = null
                        where id in (:ids) and state in ('printed', 'failed')""")
                .param("ids", letterIds)
                .update();
    }
}
