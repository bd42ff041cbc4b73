package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.BookedCredits;
import org.huikuan.ledger.money.BookingState;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.Reversal;
import org.huikuan.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of receipts and of credit notes, read in one way. */
@Repository
public class JdbcBookedCredits implements BookedCredits {

    private static final String RECEIPTS = """
            select 'RECEIPT' as source, id, creditor_id, account_id, reference as number, received_on as happened_on,
              amount, currency, unallocated, reversed_amount, cast(0 as numeric(19,2)) as cleared_amount, reversed_on,
              reverse_reason, note
            from huikuan.receipt\s""";
    private static final String CREDIT_NOTES = """
            select 'CREDIT_NOTE' as source, id, creditor_id, account_id, number, issued_on as happened_on,
              amount, currency, unallocated, reversed_amount, cleared_amount, reversed_on, reverse_reason, reason as note
            from huikuan.credit_note\s""";

    private final JdbcClient jdbc;

    public JdbcBookedCredits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Booked> find(Credit.Source source, long id) {
        return jdbc.sql((source == Credit.Source.RECEIPT ? RECEIPTS : CREDIT_NOTES) + "where id = ?")
                .param(id)
                .query(JdbcBookedCredits::booked)
                .optional();
    }

    @Override
    public Optional<Booked> standing(Credit.Source source, long creditorId, String key) {
        String table = source == Credit.Source.RECEIPT
                ? RECEIPTS + "where creditor_id = ? and reference_upper = ?"
                : CREDIT_NOTES + "where creditor_id = ? and number_upper = ?";
        return jdbc.sql(table + " and state = 'received' order by id desc fetch first 1 rows only")
                .params(creditorId, key)
                .query(JdbcBookedCredits::booked)
                .optional();
    }

    @Override
    public List<Booked> ofAccount(long accountId, int offset, int most) {
        return jdbc.sql("select * from (" + RECEIPTS + "where account_id = :account union all " + CREDIT_NOTES
                        + "where account_id = :account) b order by happened_on desc, source desc, id desc"
                        + " offset :offset rows fetch next :most rows only")
                .param("account", accountId)
                .param("offset", offset)
                .param("most", most)
                .query(JdbcBookedCredits::booked)
                .list();
    }

    @Override
    public List<Booked> receiptsOf(long accountId, int offset, int most) {
        return jdbc.sql(RECEIPTS + "where account_id = :account order by received_on desc, id desc"
                        + " offset :offset rows fetch next :most rows only")
                .param("account", accountId)
                .param("offset", offset)
                .param("most", most)
                .query(JdbcBookedCredits::booked)
                .list();
    }

    @Override
    public void takeBack(Booked booked, Reversal.Done part) {
        jdbc.sql("update huikuan." + table(booked) + """
                         set unallocated = unallocated - :part, reversed_amount = reversed_amount + :part
                        where id = :id""")
                .param("part", part.amount())
                .param("id", booked.id())
                .update();
        jdbc.sql("insert into huikuan.credit_reversal (" + table(booked)
                        + "_id, amount, reversed_on, reason, return_reference) values (?, ?, ?, ?, ?)")
                .params(booked.id(), part.amount(), part.on(), part.reason(), part.returnReference())
                .update();
        if (part.amount().compareTo(booked.standing()) == 0) {
            end(booked, part);
        }
    }

    private void end(Booked booked, Reversal.Done part) {
        String number = booked.source() == Credit.Source.RECEIPT ? "reference" : "number";
        jdbc.sql(
                        "update huikuan.%1$s set state = :state, reversed_on = :on, reverse_reason = :reason, %2$s_key = %2$s || ' #' || id where id = :id"
                                .formatted(table(booked), number))
                .param("state", BookingState.REVERSED.code())
                .param("on", part.on())
                .param("reason", part.reason())
                .param("id", booked.id())
                .update();
    }

    @Override
    public List<Reversal.Done> takenBack(Booked booked) {
        return jdbc.sql("select amount, reversed_on, reason, return_reference from huikuan.credit_reversal where "
                        + table(booked) + "_id = ? order by id")
                .param(booked.id())
                .query((rs, n) -> new Reversal.Done(
                        rs.getBigDecimal(1), rs.getObject(2, LocalDate.class), rs.getString(3), rs.getString(4)))
                .list();
    }

    @Override
    public Map<String, BigDecimal> pays(Booked booked) {
        Map<String, BigDecimal> pays = new LinkedHashMap<>();
        jdbc.sql("""
                        select i.number, sum(x.amount) from huikuan.allocation x
                        join huikuan.invoice i on i.id = x.invoice_id
                        where x.%s_id = ? and x.undone_on is null group by i.number order by i.number""".formatted(table(booked))).param(booked.id()).query(rs -> {
            pays.put(rs.getString(1), rs.getBigDecimal(2));
        });
        return pays;
    }

    @Override
    public void name(Booked booked, List<String> invoices) {
        jdbc.sql("update huikuan." + table(booked) + " set names = ?, listed_on = null where id = ?")
                .params(invoices.isEmpty() ? null : String.join(",", invoices), booked.id())
                .update();
    }

    private static String table(Booked booked) {
        return booked.source() == Credit.Source.RECEIPT ? "receipt" : "credit_note";
    }

    private static Booked booked(ResultSet rs, int n) throws SQLException {
        return new Booked(
                Credit.Source.valueOf(rs.getString("source")),
                rs.getLong("id"),
                rs.getLong("creditor_id"),
                rs.getLong("account_id"),
                rs.getString("number"),
                rs.getObject("happened_on", LocalDate.class),
                new Money(rs.getBigDecimal("amount"), rs.getString("currency")),
                rs.getBigDecimal("unallocated"),
                rs.getBigDecimal("reversed_amount"),
                rs.getBigDecimal("cleared_amount"),
                rs.getObject("reversed_on", LocalDate.class),
                rs.getString("reverse_reason"),
                rs.getString("note"));
    }
}
