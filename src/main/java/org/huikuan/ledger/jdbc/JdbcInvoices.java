package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Invoices;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invoices' table. */
@Repository
public class JdbcInvoices implements Invoices {

    private final JdbcClient jdbc;

    public JdbcInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    public void add(
            long creditorId, Map<String, Account> accounts, List<InvoiceEntry> entries, @Nullable Long batchId) {
        Rows<InvoiceEntry> rows = new Rows<>(entries);
        jdbc.sql("""
                        insert into huikuan.invoice
                          (creditor_id, account_id, number, issued_on, due_on, amount, open_amount, currency, batch_id)
                        select cast(? as bigint), u.account_id, u.number, cast(u.issued_on as date),
                          cast(u.due_on as date), u.amount, u.amount, u.currency, cast(? as bigint)
                        from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                          cast(? as varchar array), cast(? as numeric(19,2) array), cast(? as varchar array))
                          as u(account_id, number, issued_on, due_on, amount, currency)""")
                .params(
                        creditorId,
                        batchId,
                        rows.ids(e -> Objects.requireNonNull(accounts.get(e.customer()))
                                .id()),
                        rows.text(InvoiceEntry::number),
                        rows.text(InvoiceEntry::issuedOn),
                        rows.text(InvoiceEntry::dueOn),
                        rows.amounts(e -> e.amount().amount()),
                        rows.text(e -> e.amount().currency()))
                .update();
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
