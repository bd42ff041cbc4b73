package org.huikuan.journal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.journal.JournalRecord;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Appends to the journal, one batch a transaction; who and when are those of the act. */
@Repository
public class JdbcJournal implements Journal {

    private static final String INSERT = """
            insert into huikuan.journal (account_id, case_id, on_date, at, by_user, what, detail, grounds)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            select id, on_date, at, by_user, what, detail, grounds from huikuan.journal
            where account_id = ? and (case_id = ? or (case_id is null and on_date between ? and ?))
            """;
    private static final String OLDEST_FIRST = SELECT + "order by id";
    private static final String NEWEST_FIRST = SELECT + "and id < ? order by id desc fetch first ? rows only";

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final JdbcTemplate jdbc;
    private final AccountZones zones;
    private final CurrentUser user;
    private final Clock clock;
    private final EndOfTransaction<Object[]> atTheEnd;

    public JdbcJournal(JdbcTemplate jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.zones = new AccountZones(jdbc);
        this.user = user;
        this.clock = clock;
        this.atTheEnd = new EndOfTransaction<>(rows -> jdbc.batchUpdate(INSERT, rows));
    }

    @Override
    public void write(Collection<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Set<Long> accounts = entries.stream().map(JournalEntry::accountId).collect(Collectors.toSet());
        Map<Long, ZoneId> zoneOf = zones.of(accounts);
        Instant now = clock.instant();
        List<Object[]> rows = entries.stream()
                .map(e -> row(e, now, zoneOf.getOrDefault(e.accountId(), ZoneOffset.UTC)))
                .toList();
        atTheEnd.write(rows);
    }

    @Override
    public List<JournalRecord> ofCase(long accountId, long caseId, LocalDate from, @Nullable LocalDate until) {
        atTheEnd.writeNow();
        return jdbc.query(OLDEST_FIRST, JdbcJournal::record, accountId, caseId, from, orAlways(until));
    }

    @Override
    public List<JournalRecord> latestOfCase(
            long accountId, long caseId, LocalDate from, @Nullable LocalDate until, long before, int most) {
        atTheEnd.writeNow();
        return jdbc.query(NEWEST_FIRST, JdbcJournal::record, accountId, caseId, from, orAlways(until), before, most);
    }

    private static LocalDate orAlways(@Nullable LocalDate until) {
        return until == null ? ALWAYS : until;
    }

    private static JournalRecord record(ResultSet row, int number) throws SQLException {
        return new JournalRecord(
                row.getLong("id"),
                row.getObject("on_date", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by_user"),
                row.getString("what"),
                SentenceText.read(row.getString("detail")),
                SentenceText.read(row.getString("grounds")));
    }

    private Object[] row(JournalEntry e, Instant now, ZoneId zone) {
        return new Object[] {
            e.accountId(),
            e.caseId(),
            LocalDate.ofInstant(now, zone),
            Timestamp.from(now),
            user.id(),
            e.what(),
            SentenceText.write(e.detail()),
            SentenceText.write(e.grounds())
        };
    }
}
