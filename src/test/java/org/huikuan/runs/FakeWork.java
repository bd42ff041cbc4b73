package org.huikuan.runs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.ledger.Creditor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens a case row for each account that has none; some accounts are bad, and a power cut can be arranged. */
class FakeWork implements DailyWork {

    final List<List<Long>> batches = new ArrayList<>();
    final Set<Long> bad = new HashSet<>();
    final List<Uncovered> uncovered = new ArrayList<>();
    int powerCutBeforeBatch = Integer.MAX_VALUE;

    private final JdbcClient jdbc;

    FakeWork(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    @Override
    public void beginDay(Creditor creditor, LocalDate today) {}

    @Override
    public Outcome work(Creditor creditor, LocalDate today, List<Long> accountIds) {
        if (batches.size() + 1 == powerCutBeforeBatch) {
            powerCutBeforeBatch = Integer.MAX_VALUE;
            throw new PowerCut();
        }
        batches.add(List.copyOf(accountIds));
        int opened =
                accountIds.stream().mapToInt(id -> open(creditor, today, id)).sum();
        return new Outcome(opened, 0);
    }

    private int open(Creditor creditor, LocalDate today, long account) {
        int opened = jdbc.sql("""
                insert into huikuan.collection_case
                  (creditor_id, account_id, open_account_id, status, stage, step, next_on, due_on, opened_on, team)
                select :creditor, a.id, a.id, 'open', 'reminder-call', 'call', :today, :today, :today, a.team from huikuan.account a
                where a.id = :account
                  and not exists (select 1 from huikuan.collection_case c where c.open_account_id = a.id)
                """)
                .param("creditor", creditor.id())
                .param("today", today)
                .param("account", account)
                .update();
        if (bad.contains(account)) {
            throw new IllegalStateException("no team for account " + account);
        }
        return opened;
    }

    @Override
    public List<Restarted> restarted(Collection<Long> creditorIds) {
        return List.of();
    }

    @Override
    public void endDay(Creditor creditor, LocalDate today) {}

    @Override
    public List<Uncovered> uncovered(Creditor creditor, LocalDate today) {
        return uncovered;
    }

    int cases() {
        return jdbc.sql("select count(*) from huikuan.collection_case")
                .query(Integer.class)
                .single();
    }

    /** Not an exception of the account's: nothing may be recorded about it. */
    static class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }
}
