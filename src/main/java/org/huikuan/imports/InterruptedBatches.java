package org.huikuan.imports;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.huikuan.shared.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ends batches that a crash has cut off. What they recorded stays recorded and is counted from the ledger itself, since
 * the last lines may have been recorded after the count was kept last; so the batch can be undone, or its file loaded
 * again.
 */
final class InterruptedBatches {

    private static final List<String> RECORDED = List.of("invoice", "receipt", "credit_note");

    private final JdbcClient jdbc;
    private final Timestamp now;
    private final Timestamp lastHeard;
    private final Set<Long> alive;

    InterruptedBatches(JdbcClient jdbc, Timestamp now, Timestamp lastHeard, Set<Long> alive) {
        this.jdbc = jdbc;
        this.now = now;
        this.lastHeard = lastHeard;
        this.alive = alive;
    }

    void fail() {
        jdbc
                .sql("select id from huikuan.import_batch where state = 'running' and touched_at < ?")
                .param(lastHeard)
                .query(Long.class)
                .list()
                .stream()
                .filter(batch -> !alive.contains(batch))
                .forEach(this::fail);
        jdbc.sql("update huikuan.import_batch set ended_as = null where ended_as = 'undoing' and touched_at < ?")
                .param(lastHeard)
                .update();
    }

    private void fail(long batch) {
        int mine = jdbc.sql("""
                        update huikuan.import_batch set state = ?, finished_at = ?,
                          message = ?
                        where id = ? and state = 'running' and touched_at < ?""")
                .params(
                        BatchState.FAILED.code(),
                        now,
                        BatchNotes.write(List.of(Sentence.refusal("import-interrupted"))),
                        batch,
                        lastHeard)
                .update();
        if (mine == 1) {
            countRecorded(batch);
            jdbc.sql("delete from huikuan.import_item where batch_id = ?")
                    .param(batch)
                    .update();
        }
    }

    private void countRecorded(long batch) {
        jdbc.sql("""
                        update huikuan.import_batch b set accepted = greatest(b.accepted,
                          (select count(*) from huikuan.invoice i where i.batch_id = b.id)
                          + (select count(*) from huikuan.receipt r where r.batch_id = b.id)
                          + (select count(*) from huikuan.credit_note n where n.batch_id = b.id)
                          + (select count(*) from huikuan.import_customer c
                             where c.batch_id = b.id and c.moment = 'after'))
                        where b.id = ? and b.kind <> 'open-items'""").param(batch).update();
        for (String table : RECORDED) {
            jdbc.sql("""
                            merge into huikuan.import_amount t
                            using (select x.batch_id, x.currency, sum(x.amount) as amount from huikuan.%s x
                              where x.batch_id = ? group by x.batch_id, x.currency) s
                            on t.batch_id = s.batch_id and t.fate = 'accepted' and t.currency = s.currency
                            when matched then update set amount = s.amount
                            when not matched then insert (batch_id, fate, currency, amount)
                              values (s.batch_id, 'accepted', s.currency, s.amount)""".formatted(table)).param(batch).update();
        }
    }
}
