package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.Terms;
import org.huikuan.shared.Code;

/** How a creditor is read from its row. */
final class CreditorRow {

    static final List<String> NAMES = List.of(
            "id",
            "code",
            "name",
            "country",
            "zone",
            "currency",
            "terms",
            "settle_tolerance",
            "letters",
            "thank_you",
            "run_hour",
            "default_team",
            "rest_days_extend",
            "ledger_days");

    private CreditorRow() {}

    static Creditor creditor(ResultSet rs, int n) throws SQLException {
        return creditor(rs, "");
    }

    /** @param prefix of the columns' labels */
    static Creditor creditor(ResultSet rs, String prefix) throws SQLException {
        return new Creditor(
                rs.getLong(prefix + "id"),
                rs.getString(prefix + "code"),
                rs.getString(prefix + "name"),
                rs.getString(prefix + "country"),
                ZoneId.of(rs.getString(prefix + "zone")),
                rs.getString(prefix + "currency"),
                Terms.of(rs.getString(prefix + "terms")),
                rs.getBigDecimal(prefix + "settle_tolerance"),
                Code.of(LetterMode.class, rs.getString(prefix + "letters")),
                rs.getBoolean(prefix + "thank_you"),
                rs.getInt(prefix + "run_hour"),
                rs.getString(prefix + "default_team"),
                rs.getBoolean(prefix + "rest_days_extend"),
                rs.getObject(prefix + "ledger_days", Integer.class));
    }
}
