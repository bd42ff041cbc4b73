package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.Paid;
import org.jspecify.annotations.Nullable;

/** How an allocation of a receipt or credit note is read from its row. */
final class PaidRow {

    static final String SELECT = """
            select x.id, x.invoice_id, x.receipt_id, x.credit_note_id, x.amount, x.named,
              coalesce(r.received_on, n.issued_on) as happened_on\s""";
    static final String OF_CREDITS = """
            left join huikuan.receipt r on r.id = x.receipt_id
            left join huikuan.credit_note n on n.id = x.credit_note_id
            where x.undone_on is null and x.kind <> 'ledger'\s""";

    private PaidRow() {}

    static Paid paid(ResultSet rs, int n) throws SQLException {
        boolean receipt = rs.getObject("receipt_id") != null;
        return new Paid(
                rs.getLong("id"),
                rs.getLong("invoice_id"),
                receipt ? Credit.Source.RECEIPT : Credit.Source.CREDIT_NOTE,
                rs.getLong(receipt ? "receipt_id" : "credit_note_id"),
                rs.getBigDecimal("amount"),
                rs.getObject("happened_on", LocalDate.class),
                rs.getBoolean("named"));
    }

    /** @param stored numbers of invoices with commas between them */
    static List<String> names(@Nullable String stored) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }
}
