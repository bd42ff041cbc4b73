package org.huikuan.cases.diagnoses.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;
import static org.huikuan.cases.jdbc.CaseColumns.longOrNull;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.diagnoses.Ability;
import org.huikuan.cases.diagnoses.Diagnosis;
import org.huikuan.cases.diagnoses.DisputeAxis;
import org.huikuan.cases.diagnoses.Finding;
import org.huikuan.cases.diagnoses.Insight;
import org.huikuan.cases.diagnoses.Relation;
import org.huikuan.cases.diagnoses.RelationValue;
import org.huikuan.cases.diagnoses.Source;
import org.huikuan.cases.diagnoses.Willingness;
import org.huikuan.conduct.Restraint;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;

/** What people have found out about a customer as the reading of facts joins it: {@code g} a diagnosis, {@code h} the relation. */
public final class DiagnosisColumns {

    public static final String COLUMNS = """
            g.id as g_id, g.case_id as g_case_id, g.account_id as g_account_id, g.on_date as g_on_date,
              g.by_user as g_by_user, g.contact_id as g_contact_id, g.reason as g_reason, g.ability as g_ability,
              g.willingness as g_willingness, g.dispute as g_dispute, g.since_on as g_since_on, g.stage as g_stage,
              g.moved_on as g_moved_on,              g.asks_proof as g_asks_proof, g.proved_until as g_proved_until, g.note as g_note""";

    /** Of an account. */
    public static final String RELATION =
            "h.worth as h_worth, h.rebate as h_rebate, h.currency as h_currency, h.rebate_on as h_rebate_on";

    /** @param kase alias of the case; @param account alias of its account */
    public static String joined(String kase, String account) {
        return "left join huikuan.diagnosis g on g.current_of = " + kase + ".id"
                + " left join huikuan.customer_relation h on h.account_id = " + account + ".id";
    }

    private DiagnosisColumns() {}

    /** What is known of the case of the row. */
    public static Insight insight(ResultSet row) throws SQLException {
        Diagnosis diagnosis = longOrNull(row, "g_id") == null ? null : diagnosis(row, List.of());
        return new Insight(diagnosis, relation(row), Restraint.NONE);
    }

    private static Relation relation(ResultSet row) throws SQLException {
        BigDecimal rebate = row.getBigDecimal("h_rebate");
        return new Relation(
                Code.orNull(RelationValue.class, row.getString("h_worth")),
                rebate == null ? null : new Money(rebate, row.getString("h_currency")),
                dateOrNull(row, "h_rebate_on"));
    }

    static Diagnosis diagnosis(ResultSet row, List<Source> sources) throws SQLException {
        return new Diagnosis(
                row.getLong("g_id"),
                new CaseId(row.getLong("g_case_id")),
                row.getLong("g_account_id"),
                date(row, "g_on_date"),
                row.getString("g_by_user"),
                longOrNull(row, "g_contact_id"),
                new Finding(
                        Code.orNull(NonPaymentReason.class, row.getString("g_reason")),
                        Code.orNull(Ability.class, row.getString("g_ability")),
                        Code.orNull(Willingness.class, row.getString("g_willingness")),
                        Code.orNull(DisputeAxis.class, row.getString("g_dispute"))),
                new Diagnosis.Since(
                        date(row, "g_since_on"), Stage.of(row.getString("g_stage")), dateOrNull(row, "g_moved_on")),
                row.getBoolean("g_asks_proof"),
                dateOrNull(row, "g_proved_until"),
                row.getString("g_note"),
                sources);
    }
}
