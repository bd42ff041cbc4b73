package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.huikuan.ledger.money.ArrivedCredit;
import org.huikuan.ledger.money.CreditKey;
import org.huikuan.ledger.money.RecordedCredit;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** What the tables of receipts and credit notes have in common. */
final class CreditRows {

    /** The entries' columns, one array each. */
    static final String UNNEST = """
            unnest(cast(:accounts as bigint array), cast(:numbers as varchar array), cast(:dates as varchar array),
              cast(:amounts as numeric(19,2) array), cast(:rests as numeric(19,2) array),
              cast(:currencies as varchar array), cast(:notes as varchar array), cast(:invoices as varchar array),
              cast(:names as varchar array), cast(:keys as varchar array))
              as u(account_id, number, happened_on, amount, rest, currency, note, invoice, names, number_key)""";

    private CreditRows() {}

    /** @return ids by number */
    static Map<String, Long> add(
            JdbcClient jdbc,
            String sql,
            String numberColumn,
            long creditorId,
            LocalDate today,
            List<ArrivedCredit> arrived,
            @Nullable Long batchId) {
        LedgerRows<ArrivedCredit> rows = new LedgerRows<>(arrived);
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql(sql)
                .param("creditor", creditorId)
                .param("batch", batchId)
                .param("today", today)
                .param("accounts", rows.ids(ArrivedCredit::accountId))
                .param("numbers", rows.text(c -> c.entry().number()))
                .param("keys", rows.text(c -> CreditKey.of(c.entry().number())))
                .param("dates", rows.text(c -> c.entry().on()))
                .param("amounts", rows.amounts(c -> c.entry().amount().amount()))
                .param("rests", rows.amounts(ArrivedCredit::left))
                .param("currencies", rows.text(c -> c.entry().amount().currency()))
                .param("notes", rows.text(c -> c.entry().note()))
                .param("names", rows.text(c -> names(c.entry().invoices())))
                .param(
                        "invoices",
                        rows.text(c -> c.entry().invoices().stream().findFirst().orElse(null)))
                .update(keys, "id", numberColumn);
        Map<String, Long> ids = new HashMap<>();
        keys.getKeyList()
                .forEach(row -> ids.put((String) column(row, numberColumn), ((Number) column(row, "id")).longValue()));
        return ids;
    }

    private static @Nullable String names(List<String> invoices) {
        return invoices.isEmpty() ? null : String.join(",", invoices);
    }

    private static Object column(Map<String, Object> row, String name) {
        Object value = row.getOrDefault(name, row.get(name.toUpperCase(Locale.ROOT)));
        return Objects.requireNonNull(value, name);
    }

    static RecordedCredit recorded(ResultSet rs, int n) throws SQLException {
        return new RecordedCredit(
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("happened_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                null,
                null);
    }
}
