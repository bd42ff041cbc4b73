package org.huikuan.cases.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.PauseKinds;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.money.Claims;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What pauses claim of the items of accounts, all kinds read with one statement for any number of accounts. */
@Repository
class JdbcClaims implements Claims {

    private final JdbcClient jdbc;
    private final OpenItems items;
    private final String claims;

    JdbcClaims(JdbcClient jdbc, OpenItems items, PauseKinds pauses) {
        this.jdbc = jdbc;
        this.items = items;
        this.claims = pauses.all().stream()
                .flatMap(kind -> kind.rows().claims().stream())
                .collect(Collectors.joining(" union all "));
    }

    @Override
    public Claimed of(Collection<Long> accountIds) {
        Map<Long, Open> promises = new LinkedHashMap<>();
        Map<Long, BigDecimal> disputed = new HashMap<>();
        Set<Long> held = new HashSet<>();
        RowCallbackHandler row = rs -> {
            long invoice = rs.getLong("invoice_id");
            switch (rs.getString("effect")) {
                case "promised" ->
                    promises.computeIfAbsent(rs.getLong("id"), id -> Open.of(rs))
                            .invoices()
                            .add(invoice);
                case "lowered" -> disputed.merge(invoice, rs.getBigDecimal("amount"), BigDecimal::add);
                default -> held.add(invoice);
            }
        };
        jdbc.sql(claims).param("ids", accountIds.toArray(Long[]::new)).query(row);
        return new Claimed(promised(promises.values()), disputed, held);
    }

    private List<Promised> promised(Collection<Open> promises) {
        if (promises.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, BigDecimal>> received = items.receivedFor(promises.stream()
                .map(p -> new OpenItems.Span(p.id(), p.invoices(), p.promisedOn(), p.dueBy()))
                .toList());
        return promises.stream()
                .map(p -> p.after(received.getOrDefault(p.id(), Map.of()).getOrDefault(p.currency(), BigDecimal.ZERO)))
                .filter(p -> p.left().signum() > 0)
                .toList();
    }

    /** An open promise with its items. */
    private record Open(
            long id,
            Set<Long> invoices,
            BigDecimal amount,
            String currency,
            LocalDate payOn,
            LocalDate promisedOn,
            LocalDate dueBy,
            BigDecimal before) {

        static Open of(java.sql.ResultSet rs) {
            try {
                return new Open(
                        rs.getLong("id"),
                        new HashSet<>(),
                        rs.getBigDecimal("amount"),
                        rs.getString("currency"),
                        rs.getObject("pay_on", LocalDate.class),
                        rs.getObject("promised_on", LocalDate.class),
                        rs.getObject("due_by", LocalDate.class),
                        rs.getBigDecimal("received_before"));
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Promised after(BigDecimal received) {
            return new Promised(payOn, currency, amount.subtract(received.subtract(before)), invoices);
        }
    }
}
