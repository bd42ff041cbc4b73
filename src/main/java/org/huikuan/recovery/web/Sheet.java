package org.huikuan.recovery.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.supply.SupplyHold;
import org.jspecify.annotations.Nullable;

/** What the forms of commercial recovery show of a case. Amounts are decimal strings. */
final class Sheet {

    private Sheet() {}

    /** Whose debt, how much, how late, and where the case stands. */
    record Head(
            String number,
            String customer,
            String customerName,
            @Nullable String phone,
            List<Sum> overdue,
            long daysPastDue,
            String supply,
            @Nullable String collector,
            String team,
            String stage,
            String step,
            LocalDate today) {

        static Head of(CaseFacts facts) {
            return new Head(
                    facts.kase().id().number(),
                    facts.account().customer(),
                    facts.account().name(),
                    facts.account().phone(),
                    sums(facts.overdueByCurrency()),
                    facts.daysPastDue(),
                    facts.account().supply().code(),
                    facts.kase().collector(),
                    facts.kase().team(),
                    facts.kase().position().stage().code(),
                    facts.kase().position().step(),
                    facts.today());
        }

        private static List<Sum> sums(Map<String, BigDecimal> byCurrency) {
            return byCurrency.entrySet().stream()
                    .map(e -> new Sum(e.getKey(), e.getValue().toPlainString()))
                    .toList();
        }
    }

    record Sum(String currency, String amount) {}

    /** A measure of the case; what was reported is null while it is open. */
    record MeasureView(
            long id,
            String kind,
            int round,
            String state,
            String preconditionEvidence,
            String confirmedBy,
            LocalDate confirmedOn,
            @Nullable String owner,
            LocalDate dueOn,
            @Nullable String percent,
            String authority,
            @Nullable String approvedBy,
            @Nullable ReportView report) {

        static MeasureView of(Measure m) {
            Measure.Grounds grounds = m.grounds();
            BigDecimal percent = grounds.percent();
            return new MeasureView(
                    m.id(),
                    m.kind(),
                    m.round(),
                    m.state().code(),
                    grounds.evidence(),
                    grounds.confirmedBy(),
                    grounds.confirmedOn(),
                    m.owner(),
                    m.dueOn(),
                    percent == null ? null : percent.toPlainString(),
                    grounds.authority(),
                    grounds.approvedBy(),
                    ReportView.of(m.report()));
        }
    }

    record ReportView(
            String outcome,
            @Nullable String evidence,
            @Nullable Long paperId,
            String by,
            LocalDate on) {

        static @Nullable ReportView of(Measure.@Nullable Report r) {
            return r == null ? null : new ReportView(r.outcome().code(), r.evidence(), r.paperId(), r.by(), r.on());
        }
    }

    /** A stop of deliveries; who of sales was told, and when. */
    record SupplyHoldView(
            long id,
            String state,
            String orderedBy,
            LocalDate orderedOn,
            LocalDate dueOn,
            SupplyHold.@Nullable Told held,
            SupplyHold.@Nullable Lift lift,
            SupplyHold.@Nullable Told released) {

        static SupplyHoldView of(SupplyHold h) {
            return new SupplyHoldView(
                    h.id(),
                    h.state().code(),
                    h.orderedBy(),
                    h.orderedOn(),
                    h.dueOn(),
                    h.held(),
                    h.lift(),
                    h.released());
        }
    }
}
