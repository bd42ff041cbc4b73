package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LedgerAge;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Read from the batches of imports. */
@Repository
public class JdbcLedgerAge implements LedgerAge {

    private final JdbcClient jdbc;

    public JdbcLedgerAge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, LocalDate> newest(Collection<Creditor> creditors) {
        Map<Long, LocalDate> newest = new HashMap<>();
        Map<Long, Creditor> byId =
                creditors.stream().collect(Collectors.toMap(Creditor::id, Function.identity(), (one, same) -> one));
        RowCallbackHandler row = rs -> {
            Creditor creditor = byId.get(rs.getLong("creditor_id"));
            if (creditor != null) {
                LocalDate listed = rs.getObject("listed_on", LocalDate.class);
                LocalDate items = later(listed, day(rs, "items_at", creditor));
                LocalDate money = later(listed, day(rs, "money_at", creditor));
                Stream.of(items, money)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .ifPresent(day -> newest.put(creditor.id(), day));
            }
        };
        if (!byId.isEmpty()) {
            jdbc.sql(
                            "select creditor_id, items_at, money_at, listed_on from huikuan.view_ledger_age where creditor_id in (:ids)")
                    .param("ids", byId.keySet())
                    .query(row);
        }
        return newest;
    }

    private static @Nullable LocalDate day(ResultSet rs, String column, Creditor creditor) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), creditor.zone());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
