package org.huikuan.imports.undo;

import java.util.Collection;
import java.util.List;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.ledger.invoices.ForgottenInvoices;
import org.huikuan.shared.SentenceText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes what one batch recorded out of the ledger again, for some accounts at a time, whose rows the caller has locked.
 * Open amounts and rests follow in the same call. The journal says which accounts a batch touched, and what came after.
 */
@Repository
public class UndoRows {

    /** What happens by itself after an import and is taken back, or judged again, by the cases that follow the undo. */
    private static final String AUTOMATIC =
            "'case-opened', 'case-waits', 'case-resumed', 'case-settled', 'case-reopened',"
                    + " 'hold-ended', 'promise-kept', 'promise-partly-kept', 'promise-broken', 'letter-ordered',"
                    + " 'letter-not-ordered', 'letter-cancelled', 'import-undone'";

    private final JdbcClient jdbc;
    private final List<ForgottenInvoices> followers;

    public UndoRows(JdbcClient jdbc, List<ForgottenInvoices> followers) {
        this.jdbc = jdbc;
        this.followers = List.copyOf(followers);
    }

    /** Ids of the accounts that the batch changed, in order. */
    List<Long> accounts(long batch) {
        return jdbc.sql("""
                        select distinct account_id from huikuan.view_journal_line
                        where grounds like :said or grounds = :own or grounds like :end
                        order by account_id""")
                .param("said", said(batch))
                .param("own", "import " + batch)
                .param("end", "% · import " + batch)
                .query(Long.class)
                .list();
    }

    /** The import among the grounds of an entry; those of before sentences had keys are texts that end with it. */
    private static String said(long batch) {
        return "%" + SentenceText.write(LedgerSays.IMPORT.with(batch)) + "%";
    }

    /** What came after the batch on these accounts and builds on it: at most three of it. */
    List<Obstacle> obstacles(long batch, Collection<Long> accounts) {
        return jdbc.sql("""
                        select a.customer, j.what, j.on_date, j.by_user from huikuan.view_journal_line j
                        join huikuan.account a on a.id = j.account_id
                        where j.account_id = any(:accounts) and j.what not in (%s)
                          and j.id > (select max(o.id) from huikuan.view_journal_line o where o.account_id = j.account_id
                            and (o.grounds like :said or o.grounds = :own or o.grounds like :end))
                        order by j.id fetch first 3 rows only""".formatted(AUTOMATIC))
                .param("accounts", accounts.toArray(Long[]::new))
                .param("said", said(batch))
                .param("own", "import " + batch)
                .param("end", "% · import " + batch)
                .query((rs, n) -> new Obstacle(
                        rs.getString(1), rs.getString(2), rs.getObject(3, java.time.LocalDate.class), rs.getString(4)))
                .list();
    }

    /** Customers of the batch that are no longer as it left them. */
    List<String> changedSince(long batch, Collection<Long> accounts) {
        return jdbc.sql("""
                        select a.customer from huikuan.import_customer i join huikuan.account a on a.id = i.account_id
                        where i.batch_id = ? and i.moment = 'after' and a.id = any(?)
                          and (a.name <> i.name or a.language <> i.language or a.country <> i.country
                            or a.team <> i.team or coalesce(a.address, '') <> coalesce(i.address, '')
                            or coalesce(a.email, '') <> coalesce(i.email, '')
                            or coalesce(a.phone, '') <> coalesce(i.phone, '')
                            or coalesce(a.pay_day, 0) <> coalesce(i.pay_day, 0)
                            or coalesce(a.terms, '') <> coalesce(i.terms, '')
                            or coalesce(a.collector, '') <> coalesce(i.collector, ''))
                        order by a.customer fetch first 3 rows only""")
                .params(batch, accounts.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    /** The batch's invoices with all that pays them; what paid them is free again. */
    void invoices(long batch, Collection<Long> accounts) {
        String mine =
                "(select i.id from huikuan.invoice i where i.batch_id = :batch and i.account_id = any(:accounts))";
        for (String credit : List.of("receipt", "credit_note")) {
            run(batch, accounts, """
                    update huikuan.%1$s r set unallocated = r.unallocated + (select sum(x.amount)
                      from huikuan.allocation x
                      where x.%1$s_id = r.id and x.undone_on is null and x.invoice_id in %2$s)
                    where r.id in (select x.%1$s_id from huikuan.allocation x
                      where x.undone_on is null and x.%1$s_id is not null and x.invoice_id in %2$s)""".formatted(credit, mine));
        }
        List<Long> ids = jdbc.sql(mine)
                .param("batch", batch)
                .param("accounts", accounts.toArray(Long[]::new))
                .query(Long.class)
                .list();
        followers.forEach(f -> f.forget(ids));
        run(batch, accounts, "delete from huikuan.allocation where invoice_id in " + mine);
        run(batch, accounts, "delete from huikuan.invoice where batch_id = :batch and account_id = any(:accounts)");
    }

    /** The batch's receipts, or credit notes; what they paid is open again. @param table receipt or credit_note */
    void credits(String table, long batch, Collection<Long> accounts) {
        String mine = "(select c.id from huikuan." + table
                + " c where c.batch_id = :batch and c.account_id = any(:accounts))";
        open(batch, accounts, "x." + table + "_id in " + mine, "+");
        run(batch, accounts, "delete from huikuan.allocation where " + table + "_id in " + mine);
        run(
                batch,
                accounts,
                "delete from huikuan." + table + " where batch_id = :batch and account_id = any(:accounts)");
    }

    /** Master data as it was; customers that the batch created stay, since the journal speaks of them. */
    void customers(long batch, Collection<Long> accounts) {
        run(batch, accounts, """
                merge into huikuan.account t using (select * from huikuan.import_customer i
                  where i.batch_id = :batch and i.moment = 'before' and i.account_id = any(:accounts)) s
                on t.id = s.account_id
                when matched then update set name = s.name, language = s.language, country = s.country,
                  address = s.address, email = s.email, phone = s.phone, pay_day = s.pay_day, terms = s.terms,
                  team = s.team, collector = s.collector, revision = t.revision + 1""");
        run(batch, accounts, """
                delete from huikuan.contact where account_id = any(:accounts) and account_id in
                  (select i.account_id from huikuan.import_customer i where i.batch_id = :batch)""");
        run(batch, accounts, """
                insert into huikuan.contact (account_id, name, role, language, email, phone)
                select account_id, name, role, language, email, phone from huikuan.import_contact
                where batch_id = :batch and moment = 'before' and account_id = any(:accounts)""");
        run(
                batch,
                accounts,
                "delete from huikuan.import_customer where batch_id = :batch and account_id = any(:accounts)");
        run(
                batch,
                accounts,
                "delete from huikuan.import_contact where batch_id = :batch and account_id = any(:accounts)");
    }

    private void open(long batch, Collection<Long> accounts, String which, String sign) {
        run(batch, accounts, """
                merge into huikuan.invoice t using (select x.invoice_id as id, sum(x.amount) as amount
                  from huikuan.allocation x join huikuan.invoice i on i.id = x.invoice_id
                  where x.undone_on is null and i.account_id = any(:accounts) and %s group by x.invoice_id) s
                on t.id = s.id when matched then update set open_amount = t.open_amount %s s.amount""".formatted(which, sign));
    }

    private void run(long batch, Collection<Long> accounts, String sql) {
        Long[] ids = accounts.toArray(Long[]::new);
        jdbc.sql(sql).param("batch", batch).param("accounts", ids).update();
    }

    /** Something that was done after the batch and would be lost. */
    record Obstacle(String customer, String what, java.time.LocalDate on, String by) {}
}
