package org.huikuan.ledger.imports;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.OpenItemEntry;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A list of open items between its reading and its application, and what it is compared with. */
@Repository
class SnapshotItems {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    SnapshotItems(JdbcTemplate template) {
        this.template = template;
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
        template.batchUpdate("""
                insert into huikuan.import_item
                  (batch_id, line, number, customer, issued_on, due_on, counts_from, amount, open_amount, currency, cells)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", items.stream().map(i -> row(batch, i)).toList());
    }

    private static @Nullable Object[] row(long batch, Aside aside) {
        OpenItemEntry item = aside.item();
        InvoiceEntry i = item.invoice();
        return new @Nullable Object[] {
            batch,
            item.line(),
            i.number(),
            i.customer(),
            Date.valueOf(i.issuedOn()),
            i.dueOn() == null ? null : Date.valueOf(i.dueOn()),
            i.countsFrom() == null ? null : Date.valueOf(i.countsFrom()),
            i.amount().amount(),
            item.open(),
            i.amount().currency(),
            aside.cells()
        };
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

    List<OpenItemEntry> page(long batch, long afterLine, int most) {
        return jdbc.sql("""
                        select * from huikuan.import_item
                        where batch_id = ? and line > ? and customer is not null
                        order by line fetch first ? rows only""")
                .params(batch, afterLine, most)
                .query(SnapshotItems::item)
                .list();
    }

    /** Open invoices of the creditor, issued up to the day, that the list does not have. */
    List<Invoice> missing(long batch, Creditor creditor, LocalDate asOf, int most) {
        return jdbc.sql("""
                        select id, account_id, number, issued_on, due_on, amount, open_amount, currency
                        from huikuan.invoice i
                        where i.creditor_id = ? and i.open_amount > 0 and i.issued_on <= ?
                          and not exists (select 1 from huikuan.import_item x
                            where x.batch_id = ? and x.number = i.number)
                        order by i.account_id, i.id fetch first ? rows only""")
                .params(creditor.id(), asOf, batch, most)
                .query((rs, n) -> new Invoice(
                        rs.getLong("id"),
                        rs.getLong("account_id"),
                        rs.getString("number"),
                        rs.getObject("issued_on", LocalDate.class),
                        rs.getObject("due_on", LocalDate.class),
                        new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                        rs.getBigDecimal("open_amount")))
                .list();
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
