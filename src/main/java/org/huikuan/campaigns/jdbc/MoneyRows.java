package org.huikuan.campaigns.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sums by account and currency, read. */
final class MoneyRows {

    private MoneyRows() {}

    /** @param sums has columns {@code account_id}, {@code currency}, {@code amount} */
    static Map<Long, List<Money>> byAccount(JdbcClient.StatementSpec sums) {
        Map<Long, List<Money>> found = new HashMap<>();
        sums.query((row, number) -> found.computeIfAbsent(row.getLong("account_id"), a -> new ArrayList<>())
                        .add(new Money(row.getBigDecimal("amount"), row.getString("currency"))))
                .list();
        return found;
    }
}
