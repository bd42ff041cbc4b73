package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.money.Allocation;
import org.huikuan.ledger.money.Allocations;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.Paid;
import org.huikuan.ledger.money.Told;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The allocations' table, and the amounts that follow from it; check constraints refuse what cannot be. */
@Repository
public class JdbcAllocations implements Allocations {

    private final JdbcClient jdbc;
    private final AllocationRows rows;
    private final OpenAmounts amounts;

    public JdbcAllocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new AllocationRows(jdbc);
        this.amounts = new OpenAmounts(jdbc);
    }

    @Override
    public List<Credit> creditsLeft(Collection<Long> accountIds) {
        return jdbc.sql("""
                        select 'RECEIPT' as source, id, account_id, received_on as happened_on, unallocated, currency,
                          names, listed_on, false as follows_lists
                        from unnest(cast(:ids as bigint array)) as u(wanted) join huikuan.receipt on account_id = u.wanted
                        where unallocated > 0
                        union all
                        select 'CREDIT_NOTE', id, account_id, issued_on, unallocated, currency, names, listed_on,
                          follows_lists
                        from unnest(cast(:ids as bigint array)) as u(wanted) join huikuan.credit_note
                          on account_id = u.wanted
                        where unallocated > 0""")
                .param("ids", Ids.of(accountIds))
                .query(JdbcAllocations::credit)
                .list();
    }

    @Override
    public List<Told> told(Collection<Long> accountIds, LocalDate since) {
        return jdbc.sql("""
                        select i.id, i.account_id, i.number, x.allocated_on, sum(x.amount), i.currency
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.invoice i on i.account_id = u.wanted
                        join huikuan.allocation x on x.invoice_id = i.id
                        where x.kind = 'ledger' and x.undone_on is null and x.allocated_on >= :since
                        group by i.id, i.account_id, i.number, x.allocated_on, i.currency""")
                .param("ids", Ids.of(accountIds))
                .param("since", since)
                .query((rs, n) -> new Told(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getString(3),
                        rs.getObject(4, LocalDate.class),
                        new Money(rs.getBigDecimal(5), rs.getString(6))))
                .list();
    }

    @Override
    public void addOfNew(List<Allocation> ofNew, List<Allocation> ofOlder, LocalDate on, @Nullable Long batchId) {
        List<Allocation> all = Stream.concat(ofOlder.stream(), ofNew.stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        List<Allocation> explaining = all.stream().filter(Allocation::explains).toList();
        Map<Allocation, LocalDate> known = explaining.isEmpty() ? Map.of() : takeTheWordsPlace(explaining, on, batchId);
        insert(all, on, a -> known.getOrDefault(a, on), batchId);
        amounts.takeFromInvoices(sums(all.stream().filter(a -> !a.explains()), Allocation::invoiceId));
        amounts.takeFromReceipts(sums(of(ofOlder, Credit.Source.RECEIPT), Allocation::sourceId));
        amounts.takeFromCreditNotes(sums(of(ofOlder, Credit.Source.CREDIT_NOTE), Allocation::sourceId));
    }

    /** @return the days on which we came to know of what is explained */
    private Map<Allocation, LocalDate> takeTheWordsPlace(
            List<Allocation> explaining, LocalDate on, @Nullable Long batchId) {
        Map<Allocation, LocalDate> known = new IdentityHashMap<>();
        Map<Long, BigDecimal> cut = new LinkedHashMap<>();
        List<AllocationRows.Word> words =
                rows.words(explaining.stream().map(Allocation::invoiceId).toList());
        for (Allocation a : explaining) {
            BigDecimal left = a.amount();
            for (AllocationRows.Word w : words) {
                BigDecimal free = w.amount().subtract(cut.getOrDefault(w.id(), BigDecimal.ZERO));
                BigDecimal taken = left.min(free);
                if (w.invoiceId() == a.invoiceId() && w.on().equals(a.toldOn()) && taken.signum() > 0) {
                    cut.merge(w.id(), taken, BigDecimal::add);
                    left = left.subtract(taken);
                    known.put(a, w.recordedOn() == null ? w.on() : w.recordedOn());
                }
            }
        }
        rows.cut(cut, on, batchId);
        return known;
    }

    private void insert(
            List<Allocation> allocations,
            LocalDate on,
            Function<Allocation, LocalDate> recordedOn,
            @Nullable Long batchId) {
        LedgerRows<Allocation> made = new LedgerRows<>(allocations);
        jdbc.sql("""
                        insert into huikuan.allocation (invoice_id, kind, receipt_id, credit_note_id, amount, told_on,
                          named, allocated_on, recorded_on, batch_id)
                        select u.invoice_id, u.kind, case when u.kind = 'receipt' then u.source_id end,
                          case when u.kind = 'credit-note' then u.source_id end, u.amount, cast(u.told_on as date),
                          u.named = 'true', cast(:on as date), cast(u.recorded_on as date), cast(:batch as bigint)
                        from unnest(cast(:invoices as bigint array), cast(:kinds as varchar array),
                          cast(:sources as bigint array), cast(:amounts as numeric(19,2) array),
                          cast(:tolds as varchar array), cast(:nameds as varchar array),
                          cast(:recordeds as varchar array))
                          as u(invoice_id, kind, source_id, amount, told_on, named, recorded_on)""")
                .param("on", on)
                .param("recordeds", made.text(recordedOn::apply))
                .param("batch", batchId)
                .param("invoices", made.ids(Allocation::invoiceId))
                .param("kinds", made.text(a -> a.source().code()))
                .param("sources", made.ids(Allocation::sourceId))
                .param("amounts", made.amounts(Allocation::amount))
                .param("tolds", made.text(Allocation::toldOn))
                .param("nameds", made.text(Allocation::named))
                .update();
    }

    @Override
    public List<Paid> paidOf(Collection<Long> invoiceIds) {
        return jdbc.sql(PaidRow.SELECT + """
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.allocation x on x.invoice_id = u.wanted
                        """ + PaidRow.OF_CREDITS)
                .param("ids", Ids.of(invoiceIds))
                .query(PaidRow::paid)
                .list();
    }

    @Override
    public List<Paid> paidBy(Credit.Source source, long sourceId) {
        String column = source == Credit.Source.RECEIPT ? "receipt_id" : "credit_note_id";
        return jdbc.sql(PaidRow.SELECT + "from huikuan.allocation x " + PaidRow.OF_CREDITS + " and x." + column
                        + " = :id order by x.id")
                .param("id", sourceId)
                .query(PaidRow::paid)
                .list();
    }

    @Override
    public void free(Map<Paid, BigDecimal> parts, LocalDate on, @Nullable LocalDate listedOn, @Nullable Long batchId) {
        Map<Long, BigDecimal> taken = new LinkedHashMap<>();
        parts.forEach((paid, amount) -> taken.put(paid.id(), amount));
        rows.cut(taken, on, batchId);
        amounts.takeFromInvoices(freed(parts, null));
        amounts.takeFromReceipts(freed(parts, Credit.Source.RECEIPT));
        amounts.takeFromCreditNotes(freed(parts, Credit.Source.CREDIT_NOTE));
        if (listedOn != null) {
            amounts.listed("receipt", freed(parts, Credit.Source.RECEIPT).keySet(), listedOn);
            amounts.listed(
                    "credit_note", freed(parts, Credit.Source.CREDIT_NOTE).keySet(), listedOn);
        }
    }

    /** Negative amounts by credit of the source, or by invoice. */
    private static Map<Long, BigDecimal> freed(Map<Paid, BigDecimal> parts, Credit.@Nullable Source source) {
        Map<Long, BigDecimal> sums = new HashMap<>();
        parts.forEach((paid, amount) -> {
            if (source == null || paid.source() == source) {
                sums.merge(source == null ? paid.invoiceId() : paid.sourceId(), amount.negate(), BigDecimal::add);
            }
        });
        return sums;
    }

    /** Not joined: without fresh statistics PostgreSQL compares each allocation with each id. */
    @Override
    public Map<Long, BigDecimal> ledgerShares(Collection<Long> invoiceIds) {
        Map<Long, BigDecimal> shares = new HashMap<>();
        RowCallbackHandler row = rs -> shares.put(rs.getLong(1), rs.getBigDecimal(2));
        jdbc.sql("""
                        select invoice_id, sum(amount)
                        from huikuan.allocation
                        where invoice_id = any(cast(:ids as bigint array)) and kind = 'ledger' and undone_on is null
                        group by invoice_id""").param("ids", Ids.of(invoiceIds)).query(row);
        return shares;
    }

    @Override
    public void setLedgerShares(Map<Long, BigDecimal> shares, LocalDate asOf, LocalDate today, @Nullable Long batchId) {
        if (shares.isEmpty()) {
            return;
        }
        List<AllocationRows.Word> words = rows.words(shares.keySet());
        Map<Long, BigDecimal> more = new LinkedHashMap<>(shares);
        words.forEach(w -> more.merge(w.invoiceId(), w.amount().negate(), BigDecimal::add));
        rows.cut(AllocationRows.newestFirst(words, more), asOf, batchId);
        amounts.takeFromInvoices(more);
        List<Allocation> grown = more.entrySet().stream()
                .filter(e -> e.getValue().signum() > 0)
                .map(e -> new Allocation(Credit.Source.LEDGER, 0, e.getKey(), e.getValue(), false, null))
                .toList();
        if (!grown.isEmpty()) {
            insert(grown, asOf, a -> today, batchId);
        }
    }

    @Override
    public void listed(long creditorId, LocalDate asOf) {
        amounts.listed(creditorId, asOf);
    }

    private static Map<Long, BigDecimal> sums(Stream<Allocation> allocations, Function<Allocation, Long> id) {
        return allocations.collect(Collectors.toMap(id, Allocation::amount, BigDecimal::add));
    }

    private static Stream<Allocation> of(List<Allocation> allocations, Credit.Source source) {
        return allocations.stream().filter(a -> a.source() == source);
    }

    private static Credit credit(ResultSet rs, int n) throws SQLException {
        return new Credit(
                Credit.Source.valueOf(rs.getString("source")),
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getObject("happened_on", LocalDate.class),
                new Money(rs.getBigDecimal("unallocated"), rs.getString("currency")),
                PaidRow.names(rs.getString("names")),
                rs.getObject("listed_on", LocalDate.class),
                rs.getBoolean("follows_lists"));
    }
}
