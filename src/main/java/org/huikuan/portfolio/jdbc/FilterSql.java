package org.huikuan.portfolio.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.rates.RatesToday;
import org.huikuan.portfolio.Filter;
import org.jspecify.annotations.Nullable;

/** A filter as conditions on account {@code a} and creditor {@code o}. */
final class FilterSql {

    /** All that is in collection of one account, due or not, in the creditor's currency; null where some of it has no rate: that is compared with nothing. */
    static final String OPEN = "(select case when count(*) = count(q.rate) then coalesce(sum(i.open_amount * "
            + RatesToday.Table.RATE + "), 0) end from huikuan.view_open_item i left join" + RatesToday.Table.SQL
            + "on q.creditor_id = i.creditor_id and q.currency = i.currency"
            + " where i.account_id = a.id)";

    private static final String WORTH = "sum(i.open_amount * " + RatesToday.Table.RATE + ")";

    /** Everybody who owes anything, once: the accounts to be left out are found in one pass over what is open. */
    private static final String OWING =
            "select i.account_id from huikuan.view_open_item i left join" + RatesToday.Table.SQL
                    + "on q.creditor_id = i.creditor_id and q.currency = i.currency group by i.account_id ";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    FilterSql(Filter f, @Nullable Set<String> teams, RatesToday rates) {
        if (f.words() != null) {
            String plain = f.words().toLowerCase(Locale.ROOT);
            add(
                    "(lower(a.customer) like :like escape '!' or lower(a.name) like :like escape '!')",
                    "like",
                    "%" + plain.replaceAll("([!%_])", "!$1") + "%");
        }
        equal("o.code", "creditor", f.creditor());
        equal("a.team", "team", f.team());
        if (Filter.NOBODY.equals(f.collector())) {
            conditions.add("a.collector is null");
        } else {
            equal("a.collector", "collector", f.collector());
        }
        equal("a.country", "country", f.country() == null ? null : f.country().toUpperCase(Locale.ROOT));
        if (f.from() != null) {
            add(
                    "a.id not in (" + OWING + "having count(*) > count(q.rate) or " + WORTH + " < :from)",
                    "from",
                    f.from());
        }
        if (f.from() != null && f.from().signum() > 0) {
            conditions.add("a.id in (select i.account_id from huikuan.view_open_item i)");
        }
        if (f.to() != null) {
            add("a.id not in (" + OWING + "having count(*) > count(q.rate) or " + WORTH + " > :to)", "to", f.to());
        }
        limit(teams);
        if (f.from() != null || f.to() != null) {
            params.putAll(rates.table().params());
        }
    }

    private void limit(@Nullable Set<String> teams) {
        if (teams != null && teams.isEmpty()) {
            conditions.add("1 = 0");
        } else if (teams != null) {
            add("a.team in (:teams)", "teams", teams);
        }
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            add(column + " = :" + name, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }
}
