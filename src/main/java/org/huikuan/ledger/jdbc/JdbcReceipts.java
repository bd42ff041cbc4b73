package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.money.ArrivedCredit;
import org.huikuan.ledger.money.BookingState;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditKey;
import org.huikuan.ledger.money.Receipt;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The receipts' table. */
@Repository
public class JdbcReceipts implements Receipts {

    private static final String SELECT = """
            select id, creditor_id, account_id, reference, received_on, amount, unallocated, currency, reversed_on,
              reverse_reason
            from huikuan.receipt\s""";

    private final JdbcClient jdbc;

    public JdbcReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Credit.Source source() {
        return Credit.Source.RECEIPT;
    }

    @Override
    public Optional<Receipt> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(JdbcReceipts::receipt)
                .optional();
    }

    @Override
    public Optional<Receipt> find(long creditorId, String reference) {
        return jdbc.sql(SELECT + "where creditor_id = ? and reference_upper = ?"
                        + " order by case when state = 'received' then 0 else 1 end,"
                        + " case when reference = ? then 0 else 1 end, id desc fetch first 1 rows only")
                .params(creditorId, CreditKey.of(reference), reference)
                .query(JdbcReceipts::receipt)
                .optional();
    }

    @Override
    public Map<Long, Receipt> lastOf(Collection<Long> accountIds, boolean reversed) {
        return jdbc
                .sql(SELECT + """
                        where state = :state and account_id in (:accounts)
                        order by coalesce(reversed_on, received_on) desc, id desc""")
                .param("state", (reversed ? BookingState.REVERSED : BookingState.RECEIVED).code())
                .param("accounts", accountIds)
                .query(JdbcReceipts::receipt)
                .list()
                .stream()
                .collect(Collectors.toMap(Receipt::accountId, Function.identity(), (newest, older) -> newest));
    }

    @Override
    public Map<String, Long> add(
            long creditorId, LocalDate today, List<ArrivedCredit> arrived, @Nullable Long batchId) {
        return CreditRows.add(jdbc, """
                insert into huikuan.receipt
                  (creditor_id, account_id, reference, reference_key, reference_upper, received_on, amount, unallocated, currency,
                   note, batch_id, names, told_names, recorded_on)
                select cast(:creditor as bigint), u.account_id, u.number, u.number_key, u.number_key, cast(u.happened_on as date),
                  u.amount, u.rest, u.currency, u.note, cast(:batch as bigint), u.names, coalesce(u.names, ''), cast(:today as date)
                from\s""" + CreditRows.UNNEST, "reference", creditorId, today, arrived, batchId);
    }

    @Override
    public List<Receipt> latestOf(long accountId, int most) {
        return jdbc.sql(SELECT + "where account_id = ? order by received_on desc, id desc fetch first ? rows only")
                .params(accountId, most)
                .query(JdbcReceipts::receipt)
                .list();
    }

    private static Receipt receipt(ResultSet rs, int n) throws SQLException {
        return new Receipt(
                rs.getLong("id"),
                rs.getLong("creditor_id"),
                rs.getLong("account_id"),
                rs.getString("reference"),
                rs.getObject("received_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                rs.getBigDecimal("unallocated"),
                rs.getObject("reversed_on", LocalDate.class),
                rs.getString("reverse_reason"));
    }
}
