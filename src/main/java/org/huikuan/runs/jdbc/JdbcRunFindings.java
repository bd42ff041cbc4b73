package org.huikuan.runs.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.huikuan.cases.daily.DailyWork.Uncovered;
import org.huikuan.ledger.invoices.ForgottenInvoices;
import org.huikuan.runs.RunFault;
import org.huikuan.runs.RunFindings;
import org.huikuan.runs.UncoveredItem;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRunFindings implements RunFindings, ForgottenInvoices {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcRunFindings(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    @Override
    public void fault(long runId, long accountId, Sentence why) {
        jdbc.sql("insert into huikuan.daily_run_fault (run_id, account_id, message) values (:run, :account, :message)")
                .param("run", runId)
                .param("account", accountId)
                .param("message", SentenceText.fitting(why))
                .update();
    }

    @Override
    public void uncovered(long runId, List<Uncovered> items) {
        jdbc.sql("delete from huikuan.daily_run_exception where run_id = :run")
                .param("run", runId)
                .update();
        batches.batchUpdate(
                "insert into huikuan.daily_run_exception (run_id, invoice_id, message) values (?, ?, ?)",
                items.stream()
                        .map(i -> new Object[] {runId, i.invoiceId(), SentenceText.fitting(i.message())})
                        .toList());
    }

    @Override
    public void forget(Collection<Long> invoiceIds) {
        jdbc.sql("delete from huikuan.daily_run_exception where invoice_id = any(:ids)")
                .param("ids", invoiceIds.toArray(Long[]::new))
                .update();
    }

    @Override
    public List<RunFault> faults(long runId, int atMost) {
        return jdbc.sql("""
                select c.code, a.customer, f.message from huikuan.daily_run_fault f
                join huikuan.view_account_line a on a.id = f.account_id join huikuan.view_creditor_line c on c.id = a.creditor_id
                where f.run_id = :run order by f.id fetch first\s""" + atMost + " rows only")
                .param("run", runId)
                .query((r, row) -> new RunFault(r.getString(1), r.getString(2), said(r, 3)))
                .list();
    }

    @Override
    public List<UncoveredItem> exceptions(long runId, int atMost) {
        return jdbc.sql("""
                select c.code, a.customer, i.number, e.message from huikuan.daily_run_exception e
                join huikuan.view_invoice_line i on i.id = e.invoice_id join huikuan.view_account_line a on a.id = i.account_id
                join huikuan.view_creditor_line c on c.id = i.creditor_id
                where e.run_id = :run order by e.id fetch first\s""" + atMost + " rows only")
                .param("run", runId)
                .query((r, row) -> new UncoveredItem(r.getString(1), r.getString(2), r.getString(3), said(r, 4)))
                .list();
    }

    private static Sentence said(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(SentenceText.read(row.getString(column)));
    }
}
