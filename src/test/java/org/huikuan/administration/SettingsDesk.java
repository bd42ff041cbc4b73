package org.huikuan.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huikuan.administration.jdbc.JdbcCreditorProfiles;
import org.huikuan.administration.jdbc.JdbcLawFigures;
import org.huikuan.administration.jdbc.JdbcSettingsJournal;
import org.huikuan.calendar.CalendarDays;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.calendar.jdbc.JdbcCalendarDays;
import org.huikuan.journal.jdbc.JdbcJournal;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.invoices.LastDays;
import org.huikuan.ledger.invoices.RenewLastDays;
import org.huikuan.ledger.jdbc.JdbcAccounts;
import org.huikuan.ledger.jdbc.JdbcCreditorBook;
import org.huikuan.ledger.jdbc.JdbcCreditors;
import org.huikuan.ledger.jdbc.JdbcPayByRows;
import org.huikuan.letters.press.Presses;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.jdbc.JdbcTeams;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk of administrator anna over a fresh database with creditor HK, without Spring. */
final class SettingsDesk {

    final JdbcSettingsJournal journal;
    final CreditorSettings creditors;
    final HolidaySettings holidays;
    final LawSettings law;
    final CountingDays workingDays = new CountingDays();
    final List<Object> published = new ArrayList<>();

    private final TransactionTemplate transaction;

    SettingsDesk(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Ledgers.in(database).team("south").creditor();
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.journal = new JdbcSettingsJournal(jdbc, new Anna(), new MovableTestClock());
        CalendarDays days = new JdbcCalendarDays(jdbc);
        JdbcCreditors sellers = new JdbcCreditors(jdbc);
        MovableTestClock clock = new MovableTestClock();
        RenewLastDays lastDays = new RenewLastDays(
                sellers,
                new JdbcAccounts(jdbc),
                new JdbcPayByRows(jdbc),
                new LastDays(workingDays),
                new BusinessDay(clock),
                new LedgerNews(new JdbcJournal(new JdbcTemplate(database), new Anna(), clock), published::add));
        this.holidays = new HolidaySettings(days, workingDays, journal, lastDays);
        this.law = new LawSettings(new JdbcLawFigures(jdbc), journal);
        this.creditors = new CreditorSettings(
                new JdbcCreditorProfiles(jdbc, new JdbcCreditorBook(jdbc)),
                new JdbcTeams(jdbc, team -> {}),
                new LetterPreview(Presses.press(), workingDays, new MovableTestClock()),
                journal,
                lastDays);
    }

    <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** The form of creditor HK as the page shows it, with some fields written over. */
    Map<String, String> form(String code, String... changed) {
        Map<String, String> form = new HashMap<>();
        creditors.get(code).asText().forEach((field, value) -> form.put(field, value == null ? "" : value));
        for (int i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        return form;
    }

    static final class CountingDays implements WorkingDays {

        int lookedAgain;

        @Override
        public boolean isWorkingDay(String country, LocalDate date) {
            return true;
        }

        @Override
        public LocalDate onOrAfter(String country, LocalDate date) {
            return date;
        }

        @Override
        public LocalDate plus(String country, LocalDate date, int days) {
            return date.plusDays(days);
        }

        @Override
        public void lookAgain() {
            lookedAgain++;
        }
    }

    private static final class Anna implements CurrentUser {

        @Override
        public boolean isSystem() {
            return CurrentUser.SYSTEM.equals(id());
        }

        @Override
        public String id() {
            return "anna";
        }

        @Override
        public Set<String> groups() {
            return Set.of("camunda-admin");
        }
    }
}
