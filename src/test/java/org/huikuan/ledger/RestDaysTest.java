package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.invoices.InvoicesCorrected;
import org.huikuan.ledger.invoices.LastDays;
import org.huikuan.ledger.invoices.RenewLastDays;
import org.huikuan.ledger.jdbc.JdbcPayByRows;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.WeekOfFive;

/** An invoice due on Saturday 2026-11-28, of a creditor that lets rest days extend (Civil Code, article 203). */
class RestDaysTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final List<Object> told = new ArrayList<>();

    @OnBothDatabases
    void isOverdueFromTheTuesdayAndStaysDueOnTheSaturday(DataSource database) {
        LedgerDesk desk = desk(database, true);
        desk.invoice("C1", "I1", "100.00", "2026-11-28");

        OpenItem item = item(desk);
        assertThat(item.dueOn()).isEqualTo(SATURDAY);
        assertThat(item.payBy()).isEqualTo(MONDAY);
        assertThat(item.isOverdue(MONDAY)).isFalse();
        assertThat(item.isOverdue(TUESDAY)).isTrue();
        assertThat(item.daysPastDue(TUESDAY)).isEqualTo(1);
        assertThat(overdue(desk, MONDAY)).isEmpty();
        assertThat(overdue(desk, TUESDAY)).hasSize(1);
    }

    @OnBothDatabases
    void isOverdueOnTheSundayWhereTheyDoNotExtend(DataSource database) {
        LedgerDesk desk = desk(database, false);
        desk.invoice("C1", "I1", "100.00", "2026-11-28");

        assertThat(item(desk).payBy()).isEqualTo(SATURDAY);
        assertThat(overdue(desk, SATURDAY.plusDays(1))).hasSize(1);
    }

    @OnBothDatabases
    void followsTheSwitchBothWaysAndTellsWhoIsNoLongerOverdue(DataSource database) {
        LedgerDesk desk = desk(database, false);
        desk.clock.set(MONDAY);
        desk.invoice("C1", "I1", "100.00", "2026-11-28");
        long account = item(desk).accountId();

        setSwitch(desk, true);
        renewed(desk, new WeekOfFive());
        assertThat(item(desk).payBy()).isEqualTo(MONDAY);
        assertThat(told)
                .containsExactly(
                        new InvoicesCorrected(Set.of(), Set.of(account), LedgerSays.REST_DAYS_EXTEND.with()),
                        new AccountsChanged(Set.of(account), AccountsChanged.Cause.CORRECTED));

        setSwitch(desk, false);
        renewed(desk, new WeekOfFive());
        assertThat(item(desk).payBy()).isEqualTo(SATURDAY);
        assertThat(told).hasSize(2);
    }

    @OnBothDatabases
    void followsTheCalendarOfTheCreditorsCountry(DataSource database) {
        LedgerDesk desk = desk(database, true);
        desk.invoice("C1", "I1", "100.00", "2026-11-28");

        renewed(desk, new WeekOfFive() {
            @Override
            public boolean isWorkingDay(String country, LocalDate date) {
                return super.isWorkingDay(country, date) && !(country.equals("CN") && date.equals(MONDAY));
            }
        });

        assertThat(item(desk).payBy()).isEqualTo(TUESDAY);
        assertThat(item(desk).dueOn()).isEqualTo(SATURDAY);
    }

    private void renewed(LedgerDesk desk, WorkingDays days) {
        RenewLastDays renew = new RenewLastDays(
                desk.creditors,
                desk.accounts,
                new JdbcPayByRows(desk.jdbc),
                new LastDays(days),
                new BusinessDay(desk.clock),
                new LedgerNews(desk.journal, told::add));
        desk.unit.inNew(() -> {
            desk.creditors.all().forEach(renew::of);
            return null;
        });
    }

    private static LedgerDesk desk(DataSource database, boolean extend) {
        LedgerDesk desk = new LedgerDesk(database);
        desk.given.account("C1");
        setSwitch(desk, extend);
        return desk;
    }

    private static void setSwitch(LedgerDesk desk, boolean extend) {
        desk.jdbc
                .sql("update huikuan.creditor set rest_days_extend = ?")
                .param(extend)
                .update();
    }

    private static OpenItem item(LedgerDesk desk) {
        long account = desk.accounts.find("HK", "C1").orElseThrow().id();
        return Objects.requireNonNull(desk.items.ofAccounts(List.of(account)).get(account))
                .get(0);
    }

    private static List<Long> overdue(LedgerDesk desk, LocalDate today) {
        return desk.items.accountsOverdue(desk.creditor().id(), today, 0, Long.MAX_VALUE);
    }
}
