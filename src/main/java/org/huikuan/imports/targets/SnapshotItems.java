package org.huikuan.imports.targets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.items.ListedCredit;
import org.huikuan.ledger.items.OpenItemEntry;
import org.huikuan.ledger.jdbc.JdbcListedCredits;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A list of open items between its reading and its application, and what it is compared with. */
@Repository
public class SnapshotItems {

    private final JdbcClient jdbc;

    public SnapshotItems(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    Set<String> known(long batch, Collection<String> numbers) {
        return jdbc.sql("""
                        select number from unnest(cast(:numbers as varchar array)) as u(wanted)
                        join huikuan.import_item on batch_id = :batch and number = u.wanted""")
                .param("batch", batch)
                .param("numbers", numbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** An item set aside, and its line as it stood in the file. */
    record Aside(OpenItemEntry item, @Nullable String cells) {}

    void add(long batch, List<Aside> items) {
        jdbc.sql("""
                        insert into huikuan.import_item (batch_id, line, number, customer, issued_on, due_on, counts_from,
                          amount, open_amount, currency, cells)
                        select cast(? as bigint), u.line, u.number, u.customer, cast(u.issued_on as date),
                          cast(u.due_on as date), cast(u.counts_from as date), u.amount, u.open_amount, u.currency, u.cells
                        from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                          cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                          cast(? as numeric(19,2) array), cast(? as numeric(19,2) array), cast(? as varchar array),
                          cast(? as varchar array)) as u(line, number, customer, issued_on, due_on, counts_from, amount,
                          open_amount, currency, cells)""")
                .params(
                        batch,
                        items.stream().map(i -> i.item().line()).toArray(Long[]::new),
                        text(items, InvoiceEntry::number),
                        text(items, InvoiceEntry::customer),
                        text(items, InvoiceEntry::issuedOn),
                        text(items, InvoiceEntry::dueOn),
                        text(items, InvoiceEntry::countsFrom),
                        items.stream()
                                .map(i -> i.item().invoice().amount().amount())
                                .toArray(BigDecimal[]::new),
                        items.stream().map(i -> i.item().open()).toArray(BigDecimal[]::new),
                        text(items, i -> i.amount().currency()),
                        items.stream().map(Aside::cells).toArray(String[]::new))
                .update();
    }

    private static @Nullable String[] text(List<Aside> items, Function<InvoiceEntry, @Nullable Object> column) {
        return items.stream()
                .map(i -> Objects.toString(column.apply(i.item().invoice()), null))
                .toArray(String[]::new);
    }

    /** The lines as they stood in the file, by line. */
    Map<Long, String> cells(long batch, Collection<Long> lines) {
        Map<Long, String> cells = new HashMap<>();
        RowCallbackHandler row = rs -> cells.put(rs.getLong(1), rs.getString(2));
        jdbc.sql("""
                        select line, cells from huikuan.import_item
                        where batch_id = ? and line = any(?) and cells is not null""").params(batch, lines.toArray(Long[]::new)).query(row);
        return cells;
    }

    /** Remembers a rejected line, so that its item stays as it is. */
    void addSeen(long batch, long line, @Nullable String number) {
        boolean again = number != null && !known(batch, List.of(number)).isEmpty();
        if (!again) {
            jdbc.sql("insert into huikuan.import_item (batch_id, line, number) values (?, ?, ?)")
                    .params(batch, line, number)
                    .update();
        }
    }

    long countGood(long batch) {
        return jdbc.sql("select count(*) from huikuan.import_item where batch_id = ? and customer is not null")
                .param(batch)
                .query(Long.class)
                .single();
    }

    long countUnreadable(long batch) {
        return jdbc.sql("select count(*) from huikuan.import_item where batch_id = ? and number is null")
                .param(batch)
                .query(Long.class)
                .single();
    }

    /**
     * Customer by customer, so that an account is changed, and told of, once. A page is sorted by itself: few and long
     * ones.
     *
     * @param credits items below zero, or else the others
     * @param after the last entry of the page before; null: from the beginning
     */
    List<OpenItemEntry> page(long batch, boolean credits, @Nullable OpenItemEntry after, int most) {
        String customer = after == null ? "" : after.invoice().customer();
        return jdbc.sql("select line, number, customer, issued_on, due_on, counts_from, amount, open_amount, currency"
                        + " from huikuan.import_item where batch_id = ? and customer is not null and"
                        + (credits ? " amount < 0" : " amount > 0")
                        + " and (customer > ? or customer = ? and line > ?)"
                        + " order by customer, line fetch first ? rows only")
                .params(batch, customer, customer, after == null ? 0 : after.line(), most)
                .query(SnapshotItems::item)
                .list();
    }

    /**
     * Credits of the creditor that follow its lists, issued up to the day, that the list does not have as a credit. A
     * rejected line leaves its credit as it is.
     */
    List<ListedCredit> missingCredits(long batch, Creditor creditor, LocalDate asOf, int most) {
        return jdbc.sql("select " + JdbcListedCredits.COLUMNS + """
                         from huikuan.credit_note c
                        where c.creditor_id = ? and c.unallocated > 0 and c.issued_on <= ? and c.follows_lists
                          and not exists (select 1 from huikuan.import_item x
                            where x.batch_id = ? and x.number = c.number and (x.customer is null or x.amount < 0))
                        order by c.account_id, c.id fetch first ? rows only""")
                .params(creditor.id(), asOf, batch, most)
                .query(JdbcListedCredits::credit)
                .list();
    }

    /**
     * Open invoices of the creditor, issued up to the day, that the list does not have, account by account.
     *
     * @param after the last one of the page before; null: from the beginning
     */
    List<Invoice> missing(long batch, Creditor creditor, LocalDate asOf, @Nullable Invoice after, int most) {
        long account = after == null ? 0 : after.accountId();
        return jdbc.sql("""
                        select id, account_id, number, issued_on, due_on, amount, open_amount, currency
                        from huikuan.invoice i
                        where i.creditor_id = ? and i.open_amount > 0 and i.issued_on <= ?
                          and (i.account_id > ? or i.account_id = ? and i.id > ?)
                          and not exists (select 1 from huikuan.import_item x
                            where x.batch_id = ? and x.number = i.number)
                        order by i.account_id, i.id fetch first ? rows only""")
                .params(creditor.id(), asOf, account, account, after == null ? 0 : after.id(), batch, most)
                .query(SnapshotItems::invoice)
                .list();
    }

    /** Those of the invoices, as they are now, of which something is open. */
    List<Invoice> stillOpen(List<Invoice> invoices) {
        return invoices.isEmpty()
                ? invoices
                : jdbc.sql("""
                        select i.id, i.account_id, i.number, i.issued_on, i.due_on, i.amount, i.open_amount, i.currency
                        from unnest(cast(? as bigint array)) as u(wanted)
                        join huikuan.invoice i on i.id = u.wanted
                        where i.open_amount > 0 order by i.account_id, i.id""")
                        .params((Object) invoices.stream().map(Invoice::id).toArray(Long[]::new))
                        .query(SnapshotItems::invoice)
                        .list();
    }

    private static Invoice invoice(ResultSet rs, int n) throws SQLException {
        return new Invoice(
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("issued_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                rs.getBigDecimal("open_amount"));
    }

    /** Items of the creditor's last list; when there was none, of what is open now. */
    long lastCount(long batch, Creditor creditor) {
        return jdbc.sql("""
                        select accepted + unchanged from huikuan.import_batch
                        where kind = 'open-items' and creditor_id = ? and state = 'done' and ended_as is null
                          and id <> ?
                        order by id desc fetch first 1 rows only""")
                .params(creditor.id(), batch)
                .query(Long.class)
                .optional()
                .orElseGet(
                        () -> jdbc.sql("select count(*) from huikuan.invoice where creditor_id = ? and open_amount > 0")
                                .param(creditor.id())
                                .query(Long.class)
                                .single());
    }

    @Nullable
    LocalDate lastDay(long batch, Creditor creditor) {
        return jdbc.sql("""
                        select as_of from huikuan.import_batch
                        where kind = 'open-items' and creditor_id = ? and state = 'done' and ended_as is null
                          and id <> ?
                        order by as_of desc fetch first 1 rows only""")
                .params(creditor.id(), batch)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    void clear(long batch) {
        jdbc.sql("delete from huikuan.import_item where batch_id = ?")
                .param(batch)
                .update();
    }

    private static OpenItemEntry item(ResultSet rs, int n) throws SQLException {
        BigDecimal amount = rs.getBigDecimal("amount");
        return new OpenItemEntry(
                rs.getLong("line"),
                new InvoiceEntry(
                        rs.getString("customer"),
                        rs.getString("number"),
                        rs.getObject("issued_on", LocalDate.class),
                        rs.getObject("due_on", LocalDate.class),
                        new Money(amount, rs.getString("currency")),
                        rs.getObject("counts_from", LocalDate.class)),
                rs.getBigDecimal("open_amount"));
    }
}
