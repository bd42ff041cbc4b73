package org.huikuan.runs.jdbc;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.daily.DailyWork.Outcome;
import org.huikuan.ledger.OpenItemSql;
import org.huikuan.runs.Slice;
import org.huikuan.runs.SliceState;
import org.huikuan.runs.SliceTaken;
import org.huikuan.runs.Slices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSlices implements Slices {

    /** Process and machine, as in {@code 4711@node-a}. */
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    private static final String TO_VISIT = """
             from huikuan.view_account_line a
            where a.creditor_id = :creditor
              and (exists (select 1 from huikuan.view_open_item i where i.account_id = a.id and %s)
                or exists (select 1 from huikuan.view_case_line c where c.open_account_id = a.id))
            """.formatted(OpenItemSql.OVERDUE);

    private final JdbcClient jdbc;

    JdbcSlices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long accountsToVisit(long creditorId, LocalDate day) {
        return jdbc.sql("select count(*)" + TO_VISIT)
                .param("creditor", creditorId)
                .param("today", day)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Long> cut(long runId, long creditorId, LocalDate day, int size) {
        jdbc.sql("""
                insert into huikuan.daily_run_slice
                  (run_id, creditor_id, run_date, from_account_id, to_account_id, done_through, state)
                select :run, :creditor, :today, min(id), max(id), min(id) - 1, cast(:state as varchar)
                from (select a.id, (row_number() over (order by a.id) - 1) / cast(:size as bigint) as part
                """ + TO_VISIT + ") visited group by part order by part")
                .param("run", runId)
                .param("creditor", creditorId)
                .param("today", day)
                .param("state", SliceState.WAITING.code())
                .param("size", size)
                .update();
        return jdbc.sql("""
                select id from huikuan.daily_run_slice where run_id = :run and creditor_id = :creditor order by id
                """)
                .param("run", runId)
                .param("creditor", creditorId)
                .query(Long.class)
                .list();
    }

    @Override
    public Slice get(long sliceId) {
        return jdbc.sql("""
                select id, run_id, creditor_id, run_date, from_account_id, to_account_id, done_through
                from huikuan.daily_run_slice where id = :id
                """)
                .param("id", sliceId)
                .query((r, row) -> new Slice(
                        r.getLong(1),
                        r.getLong(2),
                        r.getLong(3),
                        r.getObject(4, LocalDate.class),
                        r.getLong(5),
                        r.getLong(6),
                        r.getLong(7)))
                .single();
    }

    @Override
    public List<Long> accountsAhead(Slice slice) {
        return jdbc.sql("select a.id" + TO_VISIT + " and a.id > :after and a.id <= :to order by a.id")
                .param("creditor", slice.creditorId())
                .param("today", slice.day())
                .param("after", slice.doneThrough())
                .param("to", slice.to())
                .query(Long.class)
                .list();
    }

    @Override
    public void advance(long sliceId, long from, long to, int accounts, Outcome outcome) {
        int moved = jdbc.sql("""
                update huikuan.daily_run_slice set done_through = :to, accounts = accounts + :accounts,
                  opened = opened + :opened, updated = updated + :updated, node = :node
                where id = :id and done_through = :from and state = :waiting
                """)
                .param("to", to)
                .param("accounts", accounts)
                .param("opened", outcome.opened())
                .param("updated", outcome.updated())
                .param("node", NODE)
                .param("id", sliceId)
                .param("from", from)
                .param("waiting", SliceState.WAITING.code())
                .update();
        if (moved == 0) {
            throw new SliceTaken(sliceId);
        }
    }

    @Override
    public boolean finish(long sliceId) {
        return jdbc.sql("update huikuan.daily_run_slice set state = :done where id = :id and state = :waiting")
                        .param("done", SliceState.DONE.code())
                        .param("id", sliceId)
                        .param("waiting", SliceState.WAITING.code())
                        .update()
                == 1;
    }
}
