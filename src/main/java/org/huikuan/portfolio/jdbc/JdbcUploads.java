package org.huikuan.portfolio.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.ledger.Assignment;
import org.huikuan.portfolio.PortfolioUpload;
import org.huikuan.portfolio.PortfolioUploads;
import org.huikuan.portfolio.Refusal;
import org.huikuan.portfolio.UploadLine;
import org.huikuan.portfolio.UploadState;
import org.huikuan.portfolio.Wrong;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcUploads implements PortfolioUploads {

    private static final String DETAIL_SEPARATOR = "\n";

    private static final String INSERT = """
            insert into huikuan.portfolio_upload_line (upload_id, line, customer, account_id, team, collector,
              seen_team, seen_collector, field, refusal, detail)
            values (:upload, :line, :customer, :account, :team, :collector, :seenTeam, :seenCollector, :field, :refusal,
              :detail)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcUploads(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long insert(String fileName, int unchanged, List<UploadLine> lines, String by) {
        jdbc.sql("delete from huikuan.portfolio_upload where sent_by = ?")
                .param(by)
                .update();
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.portfolio_upload (file_name, state, unchanged, sent_by, sent_at)
                        values (:name, :state, :unchanged, :by, :at)""")
                .paramSource(new MapSqlParameterSource("name", fileName)
                        .addValue("state", UploadState.LOOKED_AT.code())
                        .addValue("unchanged", unchanged)
                        .addValue("by", by)
                        .addValue("at", OffsetDateTime.now(clock)))
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        batches.batchUpdate(INSERT, lines.stream().map(l -> params(id, l)).toArray(MapSqlParameterSource[]::new));
        return id;
    }

    @Override
    public Optional<PortfolioUpload> find(long id) {
        List<UploadLine> lines = jdbc.sql(
                        "select * from huikuan.portfolio_upload_line where upload_id = ? order by line")
                .param(id)
                .query(JdbcUploads::line)
                .list();
        return jdbc.sql("select file_name, state, unchanged from huikuan.portfolio_upload where id = ?")
                .param(id)
                .query((row, number) -> new PortfolioUpload(
                        id,
                        row.getString(1),
                        row.getString(2).equals(UploadState.APPLIED.code()),
                        row.getInt(3),
                        lines.stream().filter(l -> l.wrong() == null).toList(),
                        lines.stream().filter(l -> l.wrong() != null).toList()))
                .optional();
    }

    @Override
    public boolean takeForApplying(long id) {
        return jdbc.sql("update huikuan.portfolio_upload set state = ? where id = ? and state = ?")
                        .params(UploadState.APPLIED.code(), id, UploadState.LOOKED_AT.code())
                        .update()
                == 1;
    }

    private static MapSqlParameterSource params(long upload, UploadLine l) {
        Assignment to = l.to();
        Assignment seen = l.seen();
        Wrong wrong = l.wrong();
        return new MapSqlParameterSource("upload", upload)
                .addValue("line", l.line())
                .addValue("customer", l.customer())
                .addValue("account", to == null ? null : to.accountId())
                .addValue("team", to == null ? null : to.team())
                .addValue("collector", to == null ? null : to.collector())
                .addValue("seenTeam", seen == null ? null : seen.team())
                .addValue("seenCollector", seen == null ? null : seen.collector())
                .addValue("field", wrong == null ? null : wrong.field())
                .addValue("refusal", wrong == null ? null : wrong.refusal().code())
                .addValue("detail", wrong == null ? null : String.join(DETAIL_SEPARATOR, wrong.details()));
    }

    private static UploadLine line(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        if (field != null) {
            String detail = row.getString("detail");
            return new UploadLine(
                    row.getLong("line"),
                    row.getString("customer"),
                    null,
                    null,
                    new Wrong(
                            field,
                            Refusal.of(row.getString("refusal")),
                            detail == null || detail.isEmpty()
                                    ? List.of()
                                    : Arrays.asList(detail.split(DETAIL_SEPARATOR))));
        }
        long account = row.getLong("account_id");
        return new UploadLine(
                row.getLong("line"),
                row.getString("customer"),
                new Assignment(account, row.getString("team"), row.getString("collector")),
                new Assignment(account, row.getString("seen_team"), row.getString("seen_collector")),
                null);
    }
}
