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
import org.huikuan.ledger.Claims;
import org.huikuan.ledger.OpenItems;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is promised, disputed and held of the items of accounts, read with one statement for any number of them. */
@Repository
class JdbcClaims implements Claims {

    private static final String CLAIMS = """
            select 'promise' as kind, p.id, i.invoice_id, p.amount, p.currency, p.pay_on, p.promised_on, p.due_by,
              p.received_before
            from unnest(cast(:ids as bigint array)) as u(wanted)
            join huikuan.promise p on p.account_id = u.wanted
            join huikuan.promise_item i on i.promise_id = p.id
            where p.state = 'open'
            union all
            select 'dispute', d.id, i.invoice_id, i.amount, null, null, null, null, null
            from unnest(cast(:ids as bigint array)) as u(wanted)
            join huikuan.dispute d on d.account_id = u.wanted
            join huikuan.dispute_item i on i.dispute_id = d.id
            where d.state in ('open', 'accepted')
            union all
            select 'hold', h.id, h.invoice_id, null, null, null, null, null, null
            from unnest(cast(:ids as bigint array)) as u(wanted)
            join huikuan.hold h on h.account_id = u.wanted
            where h.state = 'active' and h.invoice_id is not null
            """;

    private final JdbcClient jdbc;
    private final OpenItems items;

    JdbcClaims(JdbcClient jdbc, OpenItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    @Override
    public Claimed of(Collection<Long> accountIds) {
        Map<Long, Open> promises = new LinkedHashMap<>();
        Map<Long, BigDecimal> disputed = new HashMap<>();
        Set<Long> held = new HashSet<>();
        RowCallbackHandler row = rs -> {
            long invoice = rs.getLong("invoice_id");
            switch (rs.getString("kind")) {
                case "promise" ->
                    promises.computeIfAbsent(rs.getLong("id"), id -> Open.of(rs))
                            .invoices()
                            .add(invoice);
                case "dispute" -> disputed.merge(invoice, rs.getBigDecimal("amount"), BigDecimal::add);
                default -> held.add(invoice);
            }
        };
        jdbc.sql(CLAIMS).param("ids", accountIds.toArray(Long[]::new)).query(row);
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
