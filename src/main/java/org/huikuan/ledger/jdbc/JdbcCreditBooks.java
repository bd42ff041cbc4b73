package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.huikuan.ledger.Credit;
import org.huikuan.ledger.CreditBooks;
import org.huikuan.ledger.RecordedCredit;
import org.huikuan.shared.Money;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Four kinds of rows in one answer, told apart by their first column; a credit has what is left as its open amount. */
@Repository
public class JdbcCreditBooks implements CreditBooks {

    private static final String RECORDED_RECEIPTS = """
            select 'recorded' as what, id, account_id, reference as number, received_on as issued_on,
              cast(null as date) as due_on, amount, unallocated as open_amount, currency,
              cast(null as bigint) as closed_case_id
            from unnest(cast(:numbers as varchar array)) as u(wanted)
            join huikuan.receipt on creditor_id = :creditor and reference = u.wanted
            """;
    private static final String RECORDED_CREDIT_NOTES = """
            select 'recorded' as what, id, account_id, number, issued_on, cast(null as date) as due_on, amount,
              unallocated as open_amount, currency, cast(null as bigint) as closed_case_id
            from unnest(cast(:numbers as varchar array)) as u(wanted)
            join huikuan.credit_note on creditor_id = :creditor and number = u.wanted
            """;
    private static final String REST = """
            union all
            select 'named', id, account_id, number, issued_on, due_on, amount, open_amount, currency, closed_case_id
            from unnest(cast(:invoices as varchar array)) as u(wanted)
            join huikuan.invoice on creditor_id = :creditor and number = u.wanted
            union all
            select 'item', id, account_id, number, issued_on, due_on, amount, open_amount, currency, closed_case_id
            from unnest(cast(:accounts as bigint array)) as u(wanted)
            join huikuan.invoice on account_id = u.wanted
            where open_amount > 0
            union all
            select 'RECEIPT', id, account_id, reference, received_on, cast(null as date), amount, unallocated,
              currency, cast(null as bigint)
            from unnest(cast(:accounts as bigint array)) as u(wanted)
            join huikuan.receipt on account_id = u.wanted
            where unallocated > 0
            union all
            select 'CREDIT_NOTE', id, account_id, number, issued_on, cast(null as date), amount, unallocated,
              currency, cast(null as bigint)
            from unnest(cast(:accounts as bigint array)) as u(wanted)
            join huikuan.credit_note on account_id = u.wanted
            where unallocated > 0
            order by account_id, due_on, id
            """;

    private final JdbcClient jdbc;

    public JdbcCreditBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Opened open(Question question) {
        Opened opened = new Opened(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        RowCallbackHandler row = rs -> sort(rs, opened);
        jdbc.sql((question.source() == Credit.Source.RECEIPT ? RECORDED_RECEIPTS : RECORDED_CREDIT_NOTES) + REST)
                .param("creditor", question.creditorId())
                .param("numbers", distinct(question.numbers()))
                .param("invoices", distinct(question.invoices()))
                .param("accounts", Ids.of(question.accountIds()))
                .query(row);
        return opened;
    }

    private static void sort(ResultSet rs, Opened into) throws SQLException {
        String what = rs.getString("what");
        switch (what) {
            case "recorded" -> into.recorded().put(rs.getString("number"), recorded(rs));
            case "named" -> into.named().put(rs.getString("number"), JdbcInvoices.invoice(rs, 0));
            case "item" -> into.items().add(ItemRow.item(rs, 0));
            default -> into.left().add(left(Credit.Source.valueOf(what), rs));
        }
    }

    private static RecordedCredit recorded(ResultSet rs) throws SQLException {
        return new RecordedCredit(
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("issued_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")));
    }

    private static Credit left(Credit.Source source, ResultSet rs) throws SQLException {
        return new Credit(
                source,
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getObject("issued_on", LocalDate.class),
                new Money(rs.getBigDecimal("open_amount"), rs.getString("currency")),
                List.of());
    }

    private static String[] distinct(Collection<String> values) {
        return values.stream().distinct().toArray(String[]::new);
    }
}
