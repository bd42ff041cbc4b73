package org.huikuan.runs.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.daily.DailyWork.Outcome;
import org.huikuan.cases.daily.DailyWork.Uncovered;
import org.huikuan.runs.DailyRun;
import org.huikuan.runs.RunFault;
import org.huikuan.runs.RunState;
import org.huikuan.runs.Slice;
import org.huikuan.runs.SliceTaken;
import org.huikuan.runs.UncoveredItem;
import org.huikuan.shared.Sentence;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.dao.DuplicateKeyException;

class RunStorageTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Sentence LOOK = CaseSays.UNCOVERED.with("R-2", "K1", MONDAY);
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    @OnBothDatabases
    void cutsTheAccountsWithOverdueItemsIntoRanges(DataSource database) {
        Ledgers ledger = Ledgers.in(database);
        long first = overdue(ledger, "K1");
        long second = overdue(ledger, "K2");
        long notYetDue = ledger.account("K3");
        ledger.invoice(notYetDue, "R-K3", "100.00", "2026-03-02");
        long third = overdue(ledger, "K4");
        RunTables tables = RunTables.in(database);
        long run = running(tables, ledger.creditor());

        List<Long> ids = tables.slices().cut(run, ledger.creditor(), MONDAY, 2);

        assertThat(tables.slices().accountsToVisit(ledger.creditor(), MONDAY)).isEqualTo(3);
        assertThat(ids).hasSize(2);
        Slice one = tables.slices().get(ids.get(0));
        Slice two = tables.slices().get(ids.get(1));
        assertThat(tables.slices().accountsAhead(one)).containsExactly(first, second);
        assertThat(tables.slices().accountsAhead(two)).containsExactly(third);
        assertThat(two.day()).isEqualTo(MONDAY);
    }

    @OnBothDatabases
    void movesASliceOnOnlyFromWhereItIs(DataSource database) {
        Ledgers ledger = Ledgers.in(database);
        long first = overdue(ledger, "K1");
        long second = overdue(ledger, "K2");
        RunTables tables = RunTables.in(database);
        long run = running(tables, ledger.creditor());
        long id = tables.slices().cut(run, ledger.creditor(), MONDAY, 2).get(0);
        long begin = tables.slices().get(id).doneThrough();

        tables.slices().advance(id, begin, first, 1, new Outcome(1, 0));

        assertThatThrownBy(() -> tables.slices().advance(id, begin, first, 1, new Outcome(1, 0)))
                .isInstanceOf(SliceTaken.class);
        assertThat(tables.slices().accountsAhead(tables.slices().get(id))).containsExactly(second);
        tables.slices().advance(id, first, second, 1, new Outcome(0, 1));
        assertThat(tables.slices().finish(id)).isTrue();
        assertThat(tables.slices().finish(id)).isFalse();
        DailyRun counted = tables.register().find(run).orElseThrow();
        assertThat(counted.accounts()).isEqualTo(2);
        assertThat(counted.opened()).isOne();
        assertThat(counted.updated()).isOne();
    }

    @OnBothDatabases
    void refusesTwoRunsOfOneCreditorAtOnce(DataSource database) {
        long creditor = Ledgers.in(database).creditor();
        RunTables tables = RunTables.in(database);
        long run = running(tables, creditor);

        assertThat(tables.register().busyCreditors()).containsExactly(creditor);
        assertThatThrownBy(() -> running(tables, creditor)).isInstanceOf(DuplicateKeyException.class);

        tables.register().end(run, RunState.DONE, MORNING);
        assertThat(tables.register().busyCreditors()).isEmpty();
        assertThat(tables.register().lastRunOn(creditor)).contains(MONDAY);
        assertThat(tables.register().find(run).orElseThrow().finishedAt()).isEqualTo(MORNING);
        running(tables, creditor);
    }

    @OnBothDatabases
    void neverTakesTheLastRunBack(DataSource database) {
        long creditor = Ledgers.in(database).creditor();
        RunTables tables = RunTables.in(database);
        tables.register().end(running(tables, creditor), RunState.DONE, MORNING);
        long earlier = tables.register().book(creditor, MONDAY.minusDays(3), DailyRun.Cause.NOW, "wang", MORNING);
        tables.register().begin(earlier, MONDAY.minusDays(3), Map.of(creditor, MONDAY.minusDays(3)));

        tables.register().end(earlier, RunState.DONE, MORNING);

        assertThat(tables.register().lastRunOn(creditor)).contains(MONDAY);
        assertThat(tables.register().recent(10))
                .extracting(DailyRun::id)
                .first()
                .isEqualTo(earlier);
    }

    @OnBothDatabases
    void findsTheRunThatWaitsForTheSame(DataSource database) {
        long creditor = Ledgers.in(database).creditor();
        RunTables tables = RunTables.in(database);
        long forAll = tables.register().book(null, MONDAY, DailyRun.Cause.NOW, "wang", MORNING);

        assertThat(tables.register().waitingFor(null)).contains(forAll);
        assertThat(tables.register().waitingFor(creditor)).isEmpty();
        assertThat(tables.register().running()).isEmpty();
    }

    @OnBothDatabases
    void tellsTheLastSliceFromTheOthers(DataSource database) {
        RunTables tables = RunTables.in(database);
        long run = running(tables, Ledgers.in(database).creditor());
        tables.register().cut(run, 2);

        assertThat(tables.register().sliceDone(run)).isFalse();
        assertThat(tables.register().sliceDone(run)).isTrue();
        assertThat(tables.register().allSlicesDone(run)).isTrue();
    }

    @OnBothDatabases
    void keepsFaultsAndReplacesExceptions(DataSource database) {
        Ledgers ledger = Ledgers.in(database);
        long account = overdue(ledger, "K1");
        long other = ledger.invoice(account, "R-2", "20.00", "2026-02-02");
        RunTables tables = RunTables.in(database);
        long run = running(tables, ledger.creditor());

        tables.findings().fault(run, account, Sentence.words("x".repeat(2000)));
        tables.findings()
                .uncovered(
                        run,
                        List.of(
                                new Uncovered(other, Sentence.words("first")),
                                new Uncovered(other, Sentence.words("again"))));
        tables.findings().uncovered(run, List.of(new Uncovered(other, LOOK)));

        assertThat(tables.findings().faults(run, 10))
                .singleElement()
                .satisfies(f -> assertThat(f.message().toString()).hasSize(1000))
                .extracting(RunFault::customer)
                .isEqualTo("K1");
        assertThat(Set.copyOf(tables.findings().exceptions(run, 10)))
                .containsExactly(new UncoveredItem("HK", "K1", "R-2", LOOK));
    }

    private static long overdue(Ledgers ledger, String customer) {
        long account = ledger.account(customer);
        ledger.invoice(account, "R-" + customer, "100.00", "2026-02-27");
        return account;
    }

    private static long running(RunTables tables, long creditor) {
        long run = tables.register().book(creditor, MONDAY, DailyRun.Cause.TIMER, "system", MORNING);
        tables.register().begin(run, MONDAY, Map.of(creditor, MONDAY));
        return run;
    }
}
