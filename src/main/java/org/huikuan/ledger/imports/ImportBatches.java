package org.huikuan.ledger.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.Creditor;
import org.huikuan.shared.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was imported, by whom, how far it is; every write commits by itself so that others see the progress. */
@Repository
public class ImportBatches {

    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final String SELECT = """
            select b.*, c.code as creditor from huikuan.import_batch b
            join huikuan.creditor c on c.id = b.creditor_id\s""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    public ImportBatches(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    long open(ImportRequest request, Creditor creditor, String format, long lines) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.import_batch (kind, creditor_id, file_name, file_sha256, file_format,
                          mapping, as_of, state, total_lines, imported_by, started_at, touched_at)
                        values (:kind, :creditor, :name, :sha, :format, :mapping, :asOf, 'running', :lines, :user, :now,
                          :now)""")
                .param("kind", request.kind().word())
                .param("creditor", creditor.id())
                .param("name", request.upload().fileName())
                .param("sha", request.upload().sha256())
                .param("format", format)
                .param("mapping", request.mapping())
                .param("asOf", request.asOf())
                .param("lines", lines)
                .param("user", user.id())
                .param("now", now())
                .update(key, "id");
        return java.util.Objects.requireNonNull(key.getKey()).longValue();
    }

    void progress(long batch, ImportCount count) {
        jdbc.sql("""
                        update huikuan.import_batch set done_lines = ?, accepted = ?, unchanged = ?, rejected = ?,
                          touched_at = ? where id = ?""")
                .params(count.done(), count.accepted(), count.unchanged(), count.rejected(), now(), batch)
                .update();
    }

    void end(long batch, String state, @org.jspecify.annotations.Nullable String message) {
        String words = message == null || message.length() <= 1000 ? message : message.substring(0, 1000);
        jdbc.sql("update huikuan.import_batch set state = ?, message = ?, finished_at = ?, touched_at = ? where id = ?")
                .params(state, words, now(), now(), batch)
                .update();
    }

    /** Takes a batch that waits for confirmation; false when somebody else was first. */
    boolean takeConfirmed(long batch) {
        return jdbc.sql("""
                                update huikuan.import_batch set state = 'running', message = null, touched_at = ?
                                where id = ? and state = 'awaiting-confirmation'""").params(now(), batch).update() == 1;
    }

    /** Batches of which nothing was heard for long were cut off by a crash or restart. */
    public void failSilent() {
        jdbc.sql("""
                        update huikuan.import_batch set state = 'failed', finished_at = ?,
                          message = 'interrupted by a restart; load the same file again, what is recorded stays'
                        where state = 'running' and touched_at < ?""")
                .params(now(), Timestamp.from(clock.instant().minus(SILENCE)))
                .update();
    }

    public Optional<ImportBatch> find(long id) {
        return jdbc.sql(SELECT + "where b.id = ?")
                .param(id)
                .query(ImportBatches::batch)
                .optional();
    }

    /** The latest first. */
    public List<ImportBatch> latest(int most) {
        return jdbc.sql(SELECT + "order by b.id desc fetch first " + most + " rows only")
                .query(ImportBatches::batch)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ImportBatch batch(ResultSet rs, int n) throws SQLException {
        Timestamp finished = rs.getTimestamp("finished_at");
        return new ImportBatch(
                rs.getLong("id"),
                rs.getString("kind"),
                rs.getString("creditor"),
                rs.getString("file_name"),
                rs.getString("file_format"),
                rs.getString("mapping"),
                rs.getObject("as_of", LocalDate.class),
                rs.getString("state"),
                rs.getLong("total_lines"),
                rs.getLong("done_lines"),
                rs.getLong("accepted"),
                rs.getLong("unchanged"),
                rs.getLong("rejected"),
                rs.getString("message"),
                rs.getString("imported_by"),
                rs.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
