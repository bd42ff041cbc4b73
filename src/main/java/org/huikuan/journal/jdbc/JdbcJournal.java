package org.huikuan.journal.jdbc;

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
import org.huikuan.shared.CurrentUser;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Appends to the journal, one batch a call. */
@Repository
public class JdbcJournal implements Journal {

    private static final String INSERT = """
            insert into huikuan.journal (account_id, case_id, on_date, at, by_user, what, detail, grounds)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final AccountZones zones;
    private final CurrentUser user;
    private final Clock clock;

    public JdbcJournal(JdbcTemplate jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.zones = new AccountZones(jdbc);
        this.user = user;
        this.clock = clock;
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
        jdbc.batchUpdate(INSERT, rows);
    }

    private Object[] row(JournalEntry e, Instant now, ZoneId zone) {
        return new Object[] {
            e.accountId(),
            e.caseId(),
            LocalDate.ofInstant(now, zone),
            Timestamp.from(now),
            user.id(),
            e.what(),
            e.detail(),
            e.grounds()
        };
    }
}
