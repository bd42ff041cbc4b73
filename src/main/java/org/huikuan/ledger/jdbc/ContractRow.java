package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.ledger.contracts.GuaranteeKind;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.ledger.contracts.LateRate;
import org.huikuan.ledger.contracts.RatePeriod;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.shared.Code;

/** How contract and debtor facts are read from their rows, and what is written into them. */
final class ContractRow {

    private ContractRow() {}

    static Debtor debtor(ResultSet rs) throws SQLException {
        return new Debtor(
                rs.getString("uscc"),
                rs.getString("english_name"),
                Code.orNull(SizeClass.class, rs.getString("size_class")),
                rs.getObject("size_on", LocalDate.class),
                rs.getString("legal_representative"),
                rs.getString("legal_representative_phone"),
                rs.getString("finance_head"),
                rs.getString("finance_head_phone"),
                rs.getString("finance_head_email"));
    }

    static Contract contract(ResultSet rs, Map<Long, List<Guarantee>> guarantees) throws SQLException {
        return new Contract(
                rs.getLong("id"),
                rs.getString("number"),
                rs.getObject("signed_on", LocalDate.class),
                rs.getBoolean("is_default"),
                new LateRate(
                        Code.of(Known.class, rs.getString("late_known")),
                        rs.getBigDecimal("late_percent"),
                        Code.orNull(RatePeriod.class, rs.getString("late_per"))),
                rs.getString("late_clause"),
                clause(rs, "pay_when_paid"),
                clause(rs, "supply"),
                clause(rs, "arbitration"),
                clause(rs, "retention"),
                Code.of(Known.class, rs.getString("guaranteed")),
                guarantees.getOrDefault(rs.getLong("id"), List.of()),
                rs.getString("governing_law"));
    }

    private static Clause clause(ResultSet rs, String column) throws SQLException {
        return new Clause(Code.of(Known.class, rs.getString(column)), rs.getString(column + "_clause"));
    }

    static Guarantee guarantee(ResultSet rs) throws SQLException {
        return new Guarantee(
                rs.getString("guarantor"),
                Code.of(GuaranteeKind.class, rs.getString("kind")),
                rs.getBigDecimal("amount"),
                rs.getString("currency"),
                rs.getObject("until_on", LocalDate.class),
                rs.getString("note"));
    }

    static InvoiceFacts invoice(ResultSet rs) throws SQLException {
        long contract = rs.getLong("contract_id");
        return new InvoiceFacts(
                rs.wasNull() ? null : contract,
                rs.getString("order_number"),
                rs.getObject("delivered_on", LocalDate.class),
                rs.getObject("accepted_on", LocalDate.class));
    }
}
