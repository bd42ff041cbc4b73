package org.huikuan.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.OnBothDatabases;

/** A figure of the law stands until somebody says that it is wrong. */
class LawSettingsTest {

    @OnBothDatabases
    void anotherRateOfTheSameDayIsRefusedUnlessItIsACorrection(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        anna.inTransaction(() -> anna.law.saveRate(rate("3.10", "PBOC 2026-03-20")));

        refused(() -> anna.law.saveRate(rate("3.00", "hearsay")));
        assertThat(anna.law.rates().get(0).percent()).isEqualByComparingTo("3.10");
        assertThat(anna.law.rates().get(0).source()).isEqualTo("PBOC 2026-03-20");

        Map<String, String> correction = new HashMap<>(rate("3.00", "PBOC, corrected"));
        correction.put("correction", "true");
        anna.inTransaction(() -> anna.law.saveRate(correction));
        assertThat(anna.law.rates().get(0).percent()).isEqualByComparingTo("3.00");
        assertThat(anna.journal.newest("law", 10).get(0).from()).isEqualTo("3.1 %, PBOC 2026-03-20");
    }

    @OnBothDatabases
    void whoHasComparedAFigureConfirmsItAndNobodyTakesThatAway(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        anna.inTransaction(() -> anna.law.saveRate(rate("3.10", "PBOC")));
        Map<String, String> confirmed = new HashMap<>(rate("3.1", "PBOC"));
        confirmed.put("confirmedBy", "Lawyer Li");
        anna.inTransaction(() -> anna.law.saveRate(confirmed));
        anna.inTransaction(() -> anna.law.saveRate(confirmed));

        refused(() -> anna.law.saveRate(rate("3.10", "PBOC")));
        assertThat(anna.law.rates().get(0).confirmedBy()).isEqualTo("Lawyer Li");
    }

    @OnBothDatabases
    void aPeriodThatHoldsIsNotWrittenOverBySlip(DataSource database) {
        SettingsDesk anna = new SettingsDesk(database);
        var known = anna.law.periods().get(0);
        Map<String, String> other = new HashMap<>(
                Map.of("code", known.code(), "from", known.from().toString(), "amount", "3", "article", "Article 0"));

        refused(() -> anna.law.savePeriod(other));
        assertThat(anna.law.periods()).contains(known);
        other.put("from", "2027-01-01");
        anna.inTransaction(() -> anna.law.savePeriod(other));
        assertThat(anna.law.periods()).contains(known).hasSizeGreaterThan(1);
    }

    /** As the laws have them in November 2026; a row that counsel has changed is another row. */
    @OnBothDatabases
    void theShippedPeriodsHaveTheirLengthAndArticle(DataSource database) {
        assertThat(new SettingsDesk(database)
                        .law.periods().stream()
                                .filter(p -> p.from().isBefore(LocalDate.of(2026, 11, 30)))
                                .map(p -> p.code() + " " + p.amount() + " "
                                        + p.unit().code() + " " + p.article()))
                .contains(
                        "limitation 3 year CC 188",
                        "payment-order-acceptance 5 day CPL 226",
                        "payment-order-service 30 day CPLI 430",
                        "payment-order-suit-refusal 7 day CPLI 438-439",
                        "appeal 15 day CPL 171",
                        "appeal-ruling 10 day CPL 171",
                        "appeal-abroad 30 day CPL 286",
                        "set-aside-award 3 month ARB (2025) 72",
                        "sue-after-preservation 30 day CPL 104",
                        "preservation-review 5 day CPL 111; PRES 25",
                        "fee-payment 7 day FEE 22",
                        "jurisdiction-objection 15 day CPL 130",
                        "freeze-accounts 1 year CPLI 485",
                        "freeze-movables 2 year CPLI 485",
                        "freeze-property 3 year CPLI 485",
                        "enforcement-application 2 year CPL 250",
                        "enforcement-objection-suit 15 day CPL 238",
                        "retrial 6 month CPL 216",
                        "insolvency-claim 30 day EBL 45",
                        "clawback 6 month EBL 32",
                        "complaint-transfer 10 working-day SME 25")
                .noneMatch(p -> p.endsWith("CPL 225"));
    }

    private static Map<String, String> rate(String percent, String source) {
        return Map.of("from", "2026-03-20", "percent", percent, "source", source);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad)
                                .hasMessage(
                                        "from: there is a row of this day, and it was left as it is. A new law has a new first day; if the row is wrong tick the correction, and what stood there stays among the changes."));
    }
}
