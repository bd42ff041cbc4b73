package org.huikuan.debtors.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.debtors.Credibility;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.IntelligenceMatter;
import org.huikuan.debtors.InvoiceForm;
import org.huikuan.debtors.Lever;
import org.huikuan.debtors.LeverScore;
import org.huikuan.debtors.LeverStrength;
import org.huikuan.debtors.PaymentStep;
import org.huikuan.debtors.Reliability;
import org.huikuan.debtors.SourceClass;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WayOfPayment.Hands;
import org.huikuan.documents.DocumentKind;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a customer pays, what was heard of it and what moves it, on both databases. */
class DebtorRowsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @OnBothDatabases
    void aWayOfPaymentIsReplacedAsAWhole(DataSource database) {
        long account = Ledgers.in(database).account("WAY-1");
        JdbcWaysOfPayment rows = new JdbcWaysOfPayment(JdbcClient.create(database));
        assertThat(rows.find(account)).isEmpty();
        rows.save(account, way(new Hands("李强", "周立"), List.of(DocumentKind.STATEMENT)));

        WayOfPayment later = way(Hands.UNKNOWN, List.of());
        rows.save(account, later);

        assertThat(rows.find(account)).contains(later);
        assertThat(later.known()).extracting(WayOfPayment.Known::step).containsExactly(PaymentStep.PAYS);
    }

    private static WayOfPayment way(Hands files, List<DocumentKind> papers) {
        return new WayOfPayment(
                Map.of(
                        PaymentStep.FILES,
                        files,
                        PaymentStep.CHECKS,
                        Hands.UNKNOWN,
                        PaymentStep.APPROVES,
                        Hands.UNKNOWN,
                        PaymentStep.PAYS,
                        new Hands("集团资金中心", null)),
                InvoiceForm.ORIGINAL,
                papers,
                20,
                null,
                DAY,
                "cai");
    }

    @OnBothDatabases
    void whatWasHeardCountsUntilItsDayAndStays(DataSource database) {
        long account = Ledgers.in(database).account("INT-1");
        JdbcIntelligenceLog log = new JdbcIntelligenceLog(JdbcClient.create(database));
        Intelligence old = log.insert(heard(account, "2025-11-01", "2026-01-30"));
        Intelligence fresh = log.insert(heard(account, "2026-02-20", "2026-05-21"));

        assertThat(log.of(account)).containsExactly(fresh, old);
        assertThat(log.find(old.id())).contains(old);
        assertThat(old.counts(DAY)).isFalse();
        assertThat(old.counts(LocalDate.parse("2026-01-30"))).isTrue();
        assertThat(fresh.counts(DAY)).isTrue();
    }

    private static Intelligence heard(long account, String on, String until) {
        return new Intelligence(
                0,
                account,
                SourceClass.IN_3,
                Reliability.B,
                Credibility.C2,
                IntelligenceMatter.ABILITY,
                LocalDate.parse(on),
                LocalDate.parse(until),
                "账上有钱，由集团调拨",
                DAY,
                "cai");
    }

    @OnBothDatabases
    void theScoreIsTheSumOfWhatHoldsToday(DataSource database) {
        long account = Ledgers.in(database).account("LEV-1");
        JdbcHeldLevers levers = new JdbcHeldLevers(JdbcClient.create(database));
        levers.save(account, lever(Lever.LV_5, LeverStrength.WEAK, null));
        levers.save(account, lever(Lever.LV_5, LeverStrength.FAIR, null));
        levers.save(account, lever(Lever.LV_1, LeverStrength.STRONG, "2026-03-02"));
        levers.save(account, lever(Lever.LV_7, LeverStrength.STRONG, "2026-03-01"));

        List<HeldLever> held = levers.of(account);
        assertThat(held).extracting(HeldLever::lever).containsExactly(Lever.LV_1, Lever.LV_5, Lever.LV_7);
        assertThat(LeverScore.of(held, DAY)).as("one has expired yesterday").isEqualTo(5);
        assertThat(LeverScore.of(held, DAY.plusDays(1))).isEqualTo(2);
    }

    private static HeldLever lever(Lever lever, LeverStrength strength, @Nullable String expiresOn) {
        return new HeldLever(
                lever, strength, "合同第 9 条", expiresOn == null ? null : LocalDate.parse(expiresOn), null, DAY, "cai");
    }
}
