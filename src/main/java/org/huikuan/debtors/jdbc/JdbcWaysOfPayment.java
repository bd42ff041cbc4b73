package org.huikuan.debtors.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.debtors.InvoiceForm;
import org.huikuan.debtors.PaymentStep;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WayOfPayment.Hands;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.documents.DocumentKind;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row an account: each step is a pair of columns, who and who stands in. */
@Repository
class JdbcWaysOfPayment implements WaysOfPayment {

    private static final String BETWEEN = ",";

    private final JdbcClient jdbc;

    JdbcWaysOfPayment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WayOfPayment> find(long accountId) {
        return jdbc.sql("""
                        select files, files_stand_in, checks, checks_stand_in, approves, approves_stand_in, pays,
                          pays_stand_in, invoice_form, papers, pay_day, pay_day_note, recorded_on, recorded_by
                        from huikuan.debtor_payment where account_id = ?""").param(accountId).query(JdbcWaysOfPayment::way).optional();
    }

    @Override
    public void save(long accountId, WayOfPayment way) {
        jdbc.sql("delete from huikuan.debtor_payment where account_id = ?")
                .param(accountId)
                .update();
        jdbc.sql("""
                        insert into huikuan.debtor_payment (account_id, files, files_stand_in, checks,
                          checks_stand_in, approves, approves_stand_in, pays, pays_stand_in, invoice_form, papers,
                          pay_day, pay_day_note, recorded_on, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        accountId,
                        way.at(PaymentStep.FILES).person(),
                        way.at(PaymentStep.FILES).standIn(),
                        way.at(PaymentStep.CHECKS).person(),
                        way.at(PaymentStep.CHECKS).standIn(),
                        way.at(PaymentStep.APPROVES).person(),
                        way.at(PaymentStep.APPROVES).standIn(),
                        way.at(PaymentStep.PAYS).person(),
                        way.at(PaymentStep.PAYS).standIn(),
                        Code.codeOf(way.invoiceForm()),
                        way.papers().stream().map(Code::code).collect(Collectors.joining(BETWEEN)),
                        way.payDay(),
                        way.payDayNote(),
                        way.recordedOn(),
                        way.recordedBy())
                .update();
    }

    private static WayOfPayment way(ResultSet rs, int n) throws SQLException {
        Map<PaymentStep, Hands> hands = new EnumMap<>(PaymentStep.class);
        for (PaymentStep step : PaymentStep.values()) {
            String column = step.name().toLowerCase(Locale.ROOT);
            hands.put(step, new Hands(rs.getString(column), rs.getString(column + "_stand_in")));
        }
        return new WayOfPayment(
                hands,
                Code.orNull(InvoiceForm.class, rs.getString("invoice_form")),
                papers(rs.getString("papers")),
                rs.getObject("pay_day", Integer.class),
                rs.getString("pay_day_note"),
                rs.getObject("recorded_on", LocalDate.class),
                rs.getString("recorded_by"));
    }

    private static List<DocumentKind> papers(@Nullable String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : Stream.of(kept.split(BETWEEN)).map(DocumentKind::of).toList();
    }
}
