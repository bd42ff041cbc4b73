package org.huikuan.campaigns.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.campaigns.Progress;
import org.huikuan.campaigns.Target;
import org.huikuan.shared.Money;

/** A customer of a campaign with what the cases say of it, read. */
final class ProgressRow {

    static final String SELECT = """
            select t.account_id, t.person, t.amount, t.currency, t.overdue, t.pay_on, t.counterpart, t.every_days,
              a.customer, a.name,
              (select max(x.on_date) from huikuan.view_interaction_line x
               where x.account_id = t.account_id and x.on_date between :from and :until) as tried_on,
              (select max(x.on_date) from huikuan.view_interaction_line x
               where x.account_id = t.account_id and x.on_date between :from and :until
                 and x.result <> 'not-reached') as reached_on,
              (select coalesce(sum(p.amount - p.received), 0) from huikuan.view_promise_line p
               where p.account_id = t.account_id and p.currency = t.currency and p.state = 'open'
                 and p.amount > p.received) as promised
            from huikuan.campaign_target t join huikuan.view_account_line a on a.id = t.account_id
            where t.campaign_id = :campaign order by a.customer
            """;

    private ProgressRow() {}

    static Progress read(ResultSet row, Map<Long, List<Money>> paid) throws SQLException {
        String currency = row.getString("currency");
        Target target = new Target(
                row.getLong("account_id"),
                row.getString("person"),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("overdue"), currency),
                row.getObject("pay_on", LocalDate.class),
                row.getString("counterpart"),
                row.getInt("every_days"));
        return new Progress(
                target,
                row.getString("customer"),
                row.getString("name"),
                row.getObject("tried_on", LocalDate.class),
                row.getObject("reached_on", LocalDate.class),
                new Money(row.getBigDecimal("promised"), currency),
                paid.getOrDefault(target.accountId(), List.of()));
    }
}
