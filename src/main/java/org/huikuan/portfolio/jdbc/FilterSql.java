package org.huikuan.portfolio.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huikuan.portfolio.Filter;
import org.jspecify.annotations.Nullable;

/** A filter as conditions on account {@code a} and creditor {@code o}. */
final class FilterSql {

    private static final String OPEN = "(select coalesce(sum(i.open_amount), 0) from huikuan.invoice i"
            + " where i.account_id = a.id and i.open_amount > 0 and i.currency = o.currency)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    FilterSql(Filter f, @Nullable Set<String> teams) {
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
            add(OPEN + " >= :from", "from", f.from());
        }
        if (f.to() != null) {
            add(OPEN + " <= :to", "to", f.to());
        }
        limit(teams);
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
