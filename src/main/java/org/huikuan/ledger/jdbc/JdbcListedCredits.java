package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.items.ListedCredit;
import org.huikuan.ledger.items.ListedCredits;
import org.huikuan.ledger.money.Paid;
import org.huikuan.shared.Money;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** The credit notes' table, as lists of open items see it. */
@Repository
@NamedInterface("columns")
public class JdbcListedCredits implements ListedCredits {

    /** What {@link #credit} reads. */
    public static final String COLUMNS = "c.id, c.account_id, c.number, c.issued_on, c.amount, c.currency,"
            + " c.unallocated, c.reversed_amount, c.cleared_amount, c.follows_lists";

    private final JdbcClient jdbc;

    public JdbcListedCredits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, ListedCredit> known(long creditorId, Collection<String> numbers) {
        return numbered("select " + COLUMNS + """
                         from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.credit_note c on c.creditor_id = :creditor and c.number_upper = upper(u.wanted)
                          and c.number = u.wanted and c.state = 'received'""", creditorId, numbers).query(JdbcListedCredits::credit).list().stream()
                .collect(Collectors.toMap(ListedCredit::number, Function.identity()));
    }

    @Override
    public Set<String> customersOf(long creditorId, Collection<String> numbers) {
        return numbered("""
                        select distinct a.customer from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.credit_note c on c.creditor_id = :creditor and c.number_upper = upper(u.wanted)
                          and c.number = u.wanted and c.state = 'received'
                        join huikuan.account a on a.id = c.account_id""", creditorId, numbers).query(String.class).set();
    }

    @Override
    public Map<String, BigDecimal> receipts(long creditorId, Collection<String> numbers) {
        Map<String, BigDecimal> left = new HashMap<>();
        RowCallbackHandler row = rs -> left.put(rs.getString(1), rs.getBigDecimal(2));
        numbered("""
                        select u.wanted, r.unallocated from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.receipt r on r.creditor_id = :creditor and r.reference_upper = upper(u.wanted)
                          and r.state = 'received'""", creditorId, numbers).query(row);
        return left;
    }

    @Override
    public Map<Long, List<Paid>> paidBy(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(PaidRow.SELECT + """
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.allocation x on x.credit_note_id = u.wanted
                        """ + PaidRow.OF_CREDITS)
                .param("ids", Ids.of(ids))
                .query(PaidRow::paid)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Paid::sourceId));
    }

    @Override
    public void add(long creditorId, List<ListedCredit> fresh, LocalDate asOf, LocalDate today, long batchId) {
        if (fresh.isEmpty()) {
            return;
        }
        LedgerRows<ListedCredit> rows = new LedgerRows<>(fresh);
        jdbc.sql("""
                        insert into huikuan.credit_note (creditor_id, account_id, number, number_key, number_upper, issued_on,
                          amount, unallocated, cleared_amount, currency, batch_id, listed_on, recorded_on, follows_lists)
                        select cast(? as bigint), u.account_id, u.number, u.number, upper(u.number), cast(u.issued_on as date), u.amount,
                          u.rest, u.cleared, u.currency, cast(? as bigint), cast(? as date), cast(? as date), true
                        from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                          cast(? as numeric(19,2) array), cast(? as numeric(19,2) array),
                          cast(? as numeric(19,2) array), cast(? as varchar array))
                          as u(account_id, number, issued_on, amount, rest, cleared, currency)""")
                .params(
                        creditorId,
                        batchId,
                        asOf,
                        today,
                        rows.ids(ListedCredit::accountId),
                        rows.text(ListedCredit::number),
                        rows.text(ListedCredit::issuedOn),
                        rows.amounts(c -> c.amount().amount()),
                        rows.amounts(ListedCredit::left),
                        rows.amounts(ListedCredit::cleared),
                        rows.text(c -> c.amount().currency()))
                .update();
    }

    @Override
    public void change(List<ListedCredit> changed, LocalDate asOf, long batchId) {
        if (changed.isEmpty()) {
            return;
        }
        LedgerRows<ListedCredit> rows = new LedgerRows<>(changed);
        jdbc.sql("""
                        insert into huikuan.credit_note_before (batch_id, credit_note_id, account_id, issued_on, amount,
                          currency, unallocated, reversed_amount, cleared_amount, follows_lists)
                        select cast(? as bigint), c.id, c.account_id, c.issued_on, c.amount, c.currency, c.unallocated,
                          c.reversed_amount, c.cleared_amount, c.follows_lists
                        from unnest(cast(? as bigint array)) as u(wanted)
                        join huikuan.credit_note c on c.id = u.wanted""").params(batchId, rows.ids(ListedCredit::id)).update();
        jdbc.sql("""
                        merge into huikuan.credit_note t
                        using (select u.id, u.account_id, cast(u.issued_on as date) as issued_on, u.amount, u.currency,
                            u.rest, u.reversed, u.cleared
                          from unnest(cast(? as bigint array), cast(? as bigint array), cast(? as varchar array),
                            cast(? as numeric(19,2) array), cast(? as varchar array), cast(? as numeric(19,2) array),
                            cast(? as numeric(19,2) array), cast(? as numeric(19,2) array))
                            as u(id, account_id, issued_on, amount, currency, rest, reversed, cleared)) s
                        on t.id = s.id
                        when matched then update set account_id = s.account_id, issued_on = s.issued_on,
                          amount = s.amount, currency = s.currency, unallocated = s.rest, reversed_amount = s.reversed,
                          cleared_amount = s.cleared, follows_lists = true, listed_on = ?""")
                .params(
                        rows.ids(ListedCredit::id),
                        rows.ids(ListedCredit::accountId),
                        rows.text(ListedCredit::issuedOn),
                        rows.amounts(c -> c.amount().amount()),
                        rows.text(c -> c.amount().currency()),
                        rows.amounts(ListedCredit::left),
                        rows.amounts(ListedCredit::reversed),
                        rows.amounts(ListedCredit::cleared),
                        asOf)
                .update();
    }

    private JdbcClient.StatementSpec numbered(String sql, long creditorId, Collection<String> numbers) {
        return jdbc.sql(sql)
                .param("creditor", creditorId)
                .param("numbers", numbers.stream().distinct().toArray(String[]::new));
    }

    /** A row with {@link #COLUMNS}. */
    public static ListedCredit credit(ResultSet rs, int n) throws SQLException {
        return new ListedCredit(
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("issued_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                rs.getBigDecimal("unallocated"),
                rs.getBigDecimal("reversed_amount"),
                rs.getBigDecimal("cleared_amount"),
                rs.getBoolean("follows_lists"));
    }
}
