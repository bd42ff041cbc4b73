package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditBooks;
import org.huikuan.ledger.money.RecordedCredit;
import org.huikuan.ledger.money.Told;
import org.huikuan.shared.Money;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Four kinds of rows in one answer, told apart by their first column; a credit has what is left as its open amount. */
@Repository
public class JdbcCreditBooks implements CreditBooks {

    private static final String RECORDED_RECEIPTS = """
            select 'recorded' as what, id, account_id, reference as number, received_on as issued_on,
              cast(null as date) as due_on,
              cast(null as date) as pay_by, amount, unallocated as open_amount, currency,
              cast(null as bigint) as closed_case_id, names, reversed_on as noted_on, u.wanted as credit_key, told_names,
              (select string_agg(i.number, ',') from huikuan.allocation x join huikuan.invoice i on i.id = x.invoice_id
                where x.receipt_id = c.id and x.undone_on is null) as pays
            from unnest(cast(:keys as varchar array)) as u(wanted)
            join huikuan.receipt c on c.creditor_id = :creditor and c.reference_upper = u.wanted
            """;
    private static final String RECORDED_CREDIT_NOTES = """
            select 'recorded' as what, id, account_id, number as number, issued_on as issued_on,
              cast(null as date) as due_on,
              cast(null as date) as pay_by, amount, unallocated as open_amount, currency,
              cast(null as bigint) as closed_case_id, names, reversed_on as noted_on, u.wanted as credit_key, told_names,
              (select string_agg(i.number, ',') from huikuan.allocation x join huikuan.invoice i on i.id = x.invoice_id
                where x.credit_note_id = c.id and x.undone_on is null) as pays
            from unnest(cast(:keys as varchar array)) as u(wanted)
            join huikuan.credit_note c on c.creditor_id = :creditor and c.number_upper = u.wanted
            """;
    private static final String REST = """
            union all
            select 'named', id, account_id, number, issued_on, due_on, pay_by, amount, open_amount, currency, closed_case_id,
              null, null, null, null, null
            from unnest(cast(:invoices as varchar array)) as u(wanted)
            join huikuan.invoice on creditor_id = :creditor and number = u.wanted
            union all
            select 'item', id, account_id, number, issued_on, due_on, pay_by, amount, open_amount, currency, closed_case_id,
              null, null, null, null, null
            from unnest(cast(:accounts as bigint array)) as u(wanted)
            join huikuan.invoice on account_id = u.wanted
            where open_amount > 0
            union all
            select 'RECEIPT', id, account_id, reference, received_on, cast(null as date), cast(null as date), amount, unallocated,
              currency, cast(null as bigint), names, listed_on, null, null, null
            from unnest(cast(:accounts as bigint array)) as u(wanted)
            join huikuan.receipt on account_id = u.wanted
            where unallocated > 0
            union all
            select case when follows_lists then 'LISTED' else 'CREDIT_NOTE' end, id, account_id, number, issued_on,
              cast(null as date), cast(null as date), amount, unallocated,
              currency, cast(null as bigint), names, listed_on, null, null, null
            from unnest(cast(:accounts as bigint array)) as u(wanted)
            join huikuan.credit_note on account_id = u.wanted
            where unallocated > 0
            union all
            select 'told', i.id, i.account_id, i.number, x.allocated_on, cast(null as date), cast(null as date), x.amount, x.amount,
              i.currency, cast(null as bigint), null, null, null, null, null
            from unnest(cast(:accounts as bigint array)) as u(wanted)
            join huikuan.invoice i on i.account_id = u.wanted
            join huikuan.allocation x on x.invoice_id = i.id
            where x.kind = 'ledger' and x.undone_on is null
              and (x.allocated_on >= :since or i.number = any(:invoices))
            order by account_id, due_on, id
            """;

    private final JdbcClient jdbc;

    public JdbcCreditBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Opened open(Question question) {
        Opened opened = new Opened(
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        RowCallbackHandler row = rs -> sort(rs, opened);
        jdbc.sql((question.source() == Credit.Source.RECEIPT ? RECORDED_RECEIPTS : RECORDED_CREDIT_NOTES) + REST)
                .param("creditor", question.creditorId())
                .param("keys", distinct(question.keys()))
                .param("invoices", distinct(question.invoices()))
                .param("since", question.since())
                .param("accounts", Ids.of(question.accountIds()))
                .query(row);
        return opened;
    }

    private static void sort(ResultSet rs, Opened into) throws SQLException {
        String what = rs.getString("what");
        switch (what) {
            case "recorded" -> recorded(rs, into);
            case "named" -> into.named().put(rs.getString("number"), JdbcInvoices.invoice(rs, 0));
            case "told" -> into.told().add(told(rs));
            case "item" -> into.items().add(ItemRow.item(rs, 0));
            case "LISTED" -> into.left().add(left(Credit.Source.CREDIT_NOTE, rs, true));
            default -> into.left().add(left(Credit.Source.valueOf(what), rs, false));
        }
    }

    private static void recorded(ResultSet rs, Opened into) throws SQLException {
        Map<String, List<RecordedCredit>> known = rs.getObject("noted_on") == null ? into.recorded() : into.reversed();
        known.computeIfAbsent(rs.getString("credit_key"), n -> new ArrayList<>())
                .add(recorded(rs));
    }

    private static Told told(ResultSet rs) throws SQLException {
        return new Told(
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("issued_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")));
    }

    private static RecordedCredit recorded(ResultSet rs) throws SQLException {
        return new RecordedCredit(
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("issued_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                rs.getObject("noted_on", LocalDate.class),
                new RecordedCredit.Purpose(
                        rs.getString("told_names") == null ? null : PaidRow.names(rs.getString("told_names")),
                        PaidRow.names(rs.getString("names")),
                        PaidRow.names(rs.getString("pays"))));
    }

    private static Credit left(Credit.Source source, ResultSet rs, boolean followsLists) throws SQLException {
        return new Credit(
                source,
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getObject("issued_on", LocalDate.class),
                new Money(rs.getBigDecimal("open_amount"), rs.getString("currency")),
                PaidRow.names(rs.getString("names")),
                rs.getObject("noted_on", LocalDate.class),
                followsLists);
    }

    private static String[] distinct(Collection<String> values) {
        return values.stream().distinct().toArray(String[]::new);
    }
}
