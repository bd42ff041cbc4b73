package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.invoices.Correction;
import org.huikuan.ledger.invoices.LastDays;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invoices' table. */
@Repository
public class JdbcInvoices implements Invoices {

    private final JdbcClient jdbc;
    private final Creditors creditors;
    private final LastDays lastDays;

    public JdbcInvoices(JdbcClient jdbc, Creditors creditors, LastDays lastDays) {
        this.jdbc = jdbc;
        this.creditors = creditors;
        this.lastDays = lastDays;
    }

    @Override
    public Map<String, Invoice> known(long creditorId, Collection<String> numbers) {
        return jdbc
                .sql("""
                        select id, account_id, number, issued_on, due_on, amount, open_amount, currency
                        from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.invoice on creditor_id = :creditor and number = u.wanted""")
                .param("creditor", creditorId)
                .param("numbers", numbers.stream().distinct().toArray(String[]::new))
                .query(JdbcInvoices::invoice)
                .list()
                .stream()
                .collect(Collectors.toMap(Invoice::number, Function.identity()));
    }

    @Override
    public Set<String> customersOf(long creditorId, Collection<String> numbers) {
        return jdbc.sql("""
                        select distinct a.customer
                        from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.invoice i on i.creditor_id = :creditor and i.number = u.wanted
                        join huikuan.account a on a.id = i.account_id""")
                .param("creditor", creditorId)
                .param("numbers", numbers.stream().distinct().toArray(String[]::new))
                .query(String.class)
                .set();
    }

    @Override
    public List<Invoice> ofAccount(long accountId) {
        return jdbc.sql("""
                        select id, account_id, number, issued_on, due_on, amount, open_amount, currency
                        from huikuan.invoice where account_id = ? order by id""").param(accountId).query(JdbcInvoices::invoice).list();
    }

    @Override
    public void correct(Collection<Correction> corrections, @Nullable Long batchId) {
        LedgerRows<Correction> rows = new LedgerRows<>(List.copyOf(corrections));
        Map<Long, Creditor> sellers = new HashMap<>();
        jdbc.sql("""
                        insert into huikuan.invoice_correction
                          (invoice_id, batch_id, account_id, issued_on, due_on, pay_by, amount, currency)
                        select i.id, cast(? as bigint), i.account_id, i.issued_on, i.due_on, i.pay_by, i.amount, i.currency
                        from unnest(cast(? as bigint array)) as u(wanted) join huikuan.invoice i on i.id = u.wanted""").params(batchId, rows.ids(c -> c.before().id())).update();
        jdbc.sql("""
                        merge into huikuan.invoice t
                        using (select u.id, u.account_id, cast(u.issued_on as date) as issued_on,
                            cast(u.due_on as date) as due_on, cast(u.pay_by as date) as pay_by, u.amount, u.currency
                          from unnest(cast(? as bigint array), cast(? as bigint array), cast(? as varchar array),
                            cast(? as varchar array), cast(? as varchar array), cast(? as numeric(19,2) array),
                            cast(? as varchar array))
                            as u(id, account_id, issued_on, due_on, pay_by, amount, currency)) s
                        on t.id = s.id
                        when matched then update set account_id = s.account_id, issued_on = s.issued_on,
                          due_on = s.due_on, pay_by = s.pay_by, open_amount = t.open_amount + s.amount - t.amount, amount = s.amount,
                          currency = s.currency""")
                .params(
                        rows.ids(c -> c.before().id()),
                        rows.ids(c -> c.account().id()),
                        rows.text(Correction::issuedOn),
                        rows.text(Correction::dueOn),
                        rows.text(c -> lastDays.of(of(c, sellers), c.dueOn())),
                        rows.amounts(c -> c.amount().amount()),
                        rows.text(c -> c.amount().currency()))
                .update();
    }

    @Override
    public void add(
            Creditor creditor, Map<String, Account> accounts, List<InvoiceEntry> entries, @Nullable Long batchId) {
        LedgerRows<InvoiceEntry> rows = new LedgerRows<>(entries);
        jdbc.sql("""
                        insert into huikuan.invoice
                          (creditor_id, account_id, number, issued_on, due_on, pay_by, amount, open_amount, currency,
                            batch_id)
                        select cast(? as bigint), u.account_id, u.number, cast(u.issued_on as date),
                          cast(u.due_on as date), cast(u.pay_by as date), u.amount, u.amount, u.currency, cast(? as bigint)
                        from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                          cast(? as varchar array), cast(? as varchar array), cast(? as numeric(19,2) array),
                          cast(? as varchar array))
                          as u(account_id, number, issued_on, due_on, pay_by, amount, currency)""")
                .params(
                        creditor.id(),
                        batchId,
                        rows.ids(e -> Objects.requireNonNull(accounts.get(e.customer()))
                                .id()),
                        rows.text(InvoiceEntry::number),
                        rows.text(InvoiceEntry::issuedOn),
                        rows.text(InvoiceEntry::dueOn),
                        rows.text(e -> lastDays.of(creditor, Objects.requireNonNull(e.dueOn()))),
                        rows.amounts(e -> e.amount().amount()),
                        rows.text(e -> e.amount().currency()))
                .update();
    }

    private Creditor of(Correction correction, Map<Long, Creditor> known) {
        return known.computeIfAbsent(correction.account().creditorId(), creditors::get);
    }

    static Invoice invoice(ResultSet rs, int n) throws SQLException {
        return new Invoice(
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("issued_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                rs.getBigDecimal("open_amount"));
    }
}
