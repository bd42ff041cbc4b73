package org.huikuan.ledger.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LedgerAge;
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
            OffsetDateTime loaded = rs.getObject("loaded_at", OffsetDateTime.class);
            LocalDate listed = rs.getObject("listed_on", LocalDate.class);
            if (creditor != null && loaded != null) {
                newest.put(creditor.id(), LocalDate.ofInstant(loaded.toInstant(), creditor.zone()));
            }
            if (creditor != null && listed != null) {
                newest.merge(creditor.id(), listed, (a, b) -> a.isAfter(b) ? a : b);
            }
        };
        if (!byId.isEmpty()) {
            jdbc.sql(
                            "select creditor_id, loaded_at, listed_on from huikuan.view_ledger_age where creditor_id in (:ids)")
                    .param("ids", byId.keySet())
                    .query(row);
        }
        return newest;
    }
}
