package org.huikuan.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huikuan.ledger.Creditor;
import org.huikuan.shared.Code;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was imported, by whom, how far it is; every write commits by itself so that others see the progress. */
@Repository
public class ImportBatches {

    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final String SELECT = """
            select b.*, c.code as creditor from huikuan.import_batch b
            join huikuan.view_creditor_line c on c.id = b.creditor_id\s""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    /** Batches at work in this process, which are alive however long they are silent. */
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    public ImportBatches(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    long open(ImportRequest request, Creditor creditor, String format, @Nullable String header, long lines) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.import_batch (kind, creditor_id, file_name, file_sha256, file_format,
                          mapping, as_of, state, total_lines, imported_by, started_at, touched_at, header)
                        values (:kind, :creditor, :name, :sha, :format, :mapping, :asOf, :state, :lines, :user, :now,
                          :now, :header)""")
                .param("kind", request.kind().code())
                .param("creditor", creditor.id())
                .param("name", request.upload().fileName())
                .param("sha", request.upload().sha256())
                .param("format", format)
                .param("mapping", request.mapping())
                .param("asOf", request.asOf())
                .param("state", BatchState.RUNNING.code())
                .param("lines", lines)
                .param("header", header)
                .param("user", user.id())
                .param("now", now())
                .update(key, "id");
        long id = java.util.Objects.requireNonNull(key.getKey()).longValue();
        atWork.add(id);
        return id;
    }

    void progress(long batch, ImportCount count) {
        jdbc.sql("""
                        update huikuan.import_batch set done_lines = ?, accepted = ?, unchanged = ?, skipped = ?,
                          rejected = ?, touched_at = ? where id = ?""")
                .params(
                        count.done(),
                        count.of(Fate.ACCEPTED),
                        count.of(Fate.UNCHANGED),
                        count.of(Fate.SKIPPED),
                        count.of(Fate.REJECTED),
                        now(),
                        batch)
                .update();
    }

    /** The batch has lines of this creditor, whatever creditor the sender named. */
    void touches(long batch, long creditor) {
        jdbc.sql("""
                        insert into huikuan.import_creditor (batch_id, creditor_id)
                        select s.batch_id, s.creditor_id
                        from (select cast(? as bigint) as batch_id, cast(? as bigint) as creditor_id) s
                        where not exists (select 1 from huikuan.import_creditor c
                          where c.batch_id = s.batch_id and c.creditor_id = s.creditor_id)""").params(batch, creditor).update();
    }

    void end(long batch, BatchState state, Collection<Sentence> told) {
        jdbc.sql("update huikuan.import_batch set state = ?, message = ?, finished_at = ?, touched_at = ? where id = ?")
                .params(state.code(), BatchNotes.write(told), now(), now(), batch)
                .update();
        atWork.remove(batch);
    }

    /** Takes a batch that waits for confirmation; false when somebody else was first. */
    boolean takeConfirmed(long batch) {
        int taken = jdbc.sql("""
                        update huikuan.import_batch set state = ?, message = null, touched_at = ?
                        where id = ? and state = ? and ended_as is null""")
                .params(BatchState.RUNNING.code(), now(), batch, BatchState.AWAITING_CONFIRMATION.code())
                .update();
        if (taken == 1) {
            atWork.add(batch);
        }
        return taken == 1;
    }

    /** Somebody looked at a list that waits, and gives it up. */
    boolean discard(long batch) {
        return mark(batch, BatchState.DISCARDED, BatchState.AWAITING_CONFIRMATION);
    }

    /** Takes a finished batch to undo it; false when somebody else was first. */
    public boolean takeForUndo(long batch) {
        return mark(batch, BatchState.UNDOING, BatchState.DONE) || mark(batch, BatchState.UNDOING, BatchState.FAILED);
    }

    private boolean mark(long batch, BatchState how, BatchState before) {
        return jdbc.sql("""
                                update huikuan.import_batch set ended_as = ?, ended_by = ?, ended_at = ?, touched_at = ?
                                where id = ? and state = ? and ended_as is null""")
                        .params(how.code(), user.id(), now(), now(), batch, before.code())
                        .update()
                == 1;
    }

    /** @param left why some of it stays; null when all is undone */
    public void undone(long batch, @Nullable Sentence left) {
        jdbc.sql(
                        "update huikuan.import_batch set ended_as = ?, message = coalesce(?, message), touched_at = ? where id = ?")
                .params(left == null ? BatchState.UNDONE.code() : null, SentenceText.write(left), now(), batch)
                .update();
    }

    /** A batch of the same creditor that came after this one and recorded something, or may still do so. */
    public Optional<Long> laterThan(ImportBatch batch) {
        return jdbc.sql("""
                        select b.id from huikuan.import_batch b
                        join huikuan.view_import_creditor v on v.batch_id = b.id
                        where v.creditor_id in (select y.creditor_id from huikuan.view_import_creditor y
                            where y.batch_id = ?) and b.id > ? and (b.ended_as is null or b.ended_as = 'undoing')
                          and b.kind <> 'exchange-rates'
                          and (b.accepted > 0 or b.state in ('running', 'awaiting-confirmation'))
                        order by b.id desc fetch first 1 rows only""").params(batch.id(), batch.id()).query(Long.class).optional();
    }

    /** The batch is alive, though no line of it was counted just now. */
    public void touch(long batch) {
        jdbc.sql("update huikuan.import_batch set touched_at = ? where id = ?")
                .params(now(), batch)
                .update();
    }

    /** Batches of which nothing was heard for a while were cut off by a crash or restart. */
    public void failSilent() {
        interrupted(clock.instant().minus(SILENCE)).fail();
    }

    /** As {@link #failSilent}, of whatever began before the moment: nobody else can be at work on it. */
    void failBefore(Instant moment) {
        interrupted(moment).fail();
    }

    private InterruptedBatches interrupted(Instant lastHeard) {
        return new InterruptedBatches(jdbc, now(), Timestamp.from(lastHeard), Set.copyOf(atWork));
    }

    public Optional<ImportBatch> find(long id) {
        failSilent();
        return jdbc.sql(SELECT + "where b.id = ?")
                .param(id)
                .query(ImportBatches::batch)
                .optional();
    }

    public long count() {
        return jdbc.sql("select count(*) from huikuan.import_batch")
                .query(Long.class)
                .single();
    }

    /** The latest first. @param page from 0 */
    public List<ImportBatch> latest(int page, int size) {
        failSilent();
        return jdbc.sql(SELECT + "order by b.id desc offset ? rows fetch first " + size + " rows only")
                .param((long) page * size)
                .query(ImportBatches::batch)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ImportBatch batch(ResultSet rs, int n) throws SQLException {
        Timestamp finished = rs.getTimestamp("finished_at");
        String endedAs = rs.getString("ended_as");
        return new ImportBatch(
                rs.getLong("id"),
                Code.of(ImportKind.class, rs.getString("kind")),
                rs.getString("creditor"),
                rs.getString("file_name"),
                rs.getString("file_sha256"),
                rs.getString("header"),
                rs.getString("file_format"),
                rs.getString("mapping"),
                rs.getObject("as_of", LocalDate.class),
                Code.of(BatchState.class, endedAs == null ? rs.getString("state") : endedAs),
                rs.getLong("total_lines"),
                rs.getLong("done_lines"),
                rs.getLong("accepted"),
                rs.getLong("unchanged"),
                rs.getLong("skipped"),
                rs.getLong("rejected"),
                rs.getString("message"),
                rs.getString("imported_by"),
                rs.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                rs.getString("ended_by"));
    }
}
