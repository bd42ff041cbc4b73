package org.huikuan.imports.undo;

import java.util.Collection;
import java.util.List;
import org.huikuan.imports.ImportBatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes back what one batch paid, and gives back what it undid or corrected, on some accounts whose rows the caller has
 * locked: allocations of receipts, credit notes and the ledger's word alike. Open amounts and rests follow.
 */
@Repository
public class UndoMoney {

    private static final String MADE = "x.batch_id = :batch";
    private static final String UNMADE = "x.undone_batch_id = :batch";
    private static final String OF_ACCOUNTS =
            " and x.invoice_id in (select i.id from huikuan.invoice i where i.account_id = any(:accounts))";

    private final JdbcClient jdbc;

    public UndoMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void takeBack(ImportBatch batch, Collection<Long> accounts) {
        amounts(batch.id(), accounts, MADE + " and x.undone_on is null", "+");
        run(batch.id(), accounts, "delete from huikuan.allocation x where " + MADE + OF_ACCOUNTS);
        asBefore(batch.id(), accounts);
        creditsAsBefore(batch.id(), accounts);
        amounts(batch.id(), accounts, UNMADE, "-");
        run(
                batch.id(),
                accounts,
                "update huikuan.allocation x set undone_on = null, undone_batch_id = null where " + UNMADE
                        + OF_ACCOUNTS);
        if (batch.asOf() != null) {
            List.of("receipt", "credit_note").forEach(credit -> jdbc.sql("update huikuan." + credit
                            + " set listed_on = null where account_id = any(?) and listed_on = ?")
                    .params(accounts.toArray(Long[]::new), batch.asOf())
                    .update());
        }
    }

    private void amounts(long batch, Collection<Long> accounts, String which, String sign) {
        follow(batch, accounts, which, "invoice", "open_amount", sign);
        follow(batch, accounts, which, "receipt", "unallocated", sign);
        follow(batch, accounts, which, "credit_note", "unallocated", sign);
    }

    private void follow(long batch, Collection<Long> accounts, String which, String table, String column, String sign) {
        run(batch, accounts, """
                merge into huikuan.%1$s t using (select x.%1$s_id as id, sum(x.amount) as amount
                  from huikuan.allocation x where %2$s%3$s and x.%1$s_id is not null group by x.%1$s_id) s
                on t.id = s.id when matched then update set %4$s = t.%4$s %5$s s.amount""".formatted(table, which, OF_ACCOUNTS, column, sign));
    }

    /** Invoices as they were before the batch corrected them. */
    private void asBefore(long batch, Collection<Long> accounts) {
        String mine = "c.batch_id = :batch and c.invoice_id in"
                + " (select i.id from huikuan.invoice i where i.account_id = any(:accounts))";
        run(batch, accounts, """
                merge into huikuan.invoice t using (select c.invoice_id as id, c.account_id, c.issued_on, c.due_on,
                  coalesce(c.pay_by, c.due_on) as pay_by, c.amount, c.currency from huikuan.invoice_correction c where %s) s
                on t.id = s.id when matched then update set account_id = s.account_id, issued_on = s.issued_on,
                  due_on = s.due_on, pay_by = s.pay_by, open_amount = t.open_amount + s.amount - t.amount, amount = s.amount,
                  currency = s.currency""".formatted(mine));
        run(
                batch,
                accounts,
                "delete from huikuan.invoice_correction c where c.batch_id = :batch and (c.account_id ="
                        + " any(:accounts) or c.invoice_id in"
                        + " (select i.id from huikuan.invoice i where i.account_id = any(:accounts)))");
    }

    /** Credit notes as they were before the batch, a list, said what is left of them. */
    private void creditsAsBefore(long batch, Collection<Long> accounts) {
        String mine = "b.batch_id = :batch and b.credit_note_id in"
                + " (select c.id from huikuan.credit_note c where c.account_id = any(:accounts))";
        run(batch, accounts, """
                merge into huikuan.credit_note t using (select b.* from huikuan.credit_note_before b where %s) s
                on t.id = s.credit_note_id when matched then update set account_id = s.account_id,
                  issued_on = s.issued_on, amount = s.amount, currency = s.currency, unallocated = s.unallocated,
                  reversed_amount = s.reversed_amount, cleared_amount = s.cleared_amount,
                  follows_lists = s.follows_lists""".formatted(mine));
        run(
                batch,
                accounts,
                "delete from huikuan.credit_note_before b where b.batch_id = :batch and (b.account_id = any(:accounts)"
                        + " or b.credit_note_id in"
                        + " (select c.id from huikuan.credit_note c where c.account_id = any(:accounts)))");
    }

    private void run(long batch, Collection<Long> accounts, String sql) {
        Long[] ids = accounts.toArray(Long[]::new);
        jdbc.sql(sql).param("batch", batch).param("accounts", ids).update();
    }
}
