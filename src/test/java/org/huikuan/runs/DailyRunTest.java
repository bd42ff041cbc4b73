package org.huikuan.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.cases.daily.DailyWork.Uncovered;
import org.huikuan.shared.Arg;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Sentence;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;

class DailyRunTest {

    @OnBothDatabases
    void opensACaseForEveryOverdueAccountInBatchesOfFifty(DataSource database) {
        RunWorld world = new RunWorld(database);
        overdueAccounts(database, 120);

        long id = world.runs.runNow(null);
        world.playJobs();

        DailyRun run = world.reports.of(id).run();
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.accounts()).isEqualTo(120);
        assertThat(run.opened()).isEqualTo(120);
        assertThat(run.requestedBy()).isEqualTo("wang");
        assertThat(world.work.batches).allSatisfy(b -> assertThat(b).hasSizeLessThanOrEqualTo(50));
        assertThat(world.work.cases()).isEqualTo(120);
    }

    @OnBothDatabases
    void changesNothingWhenRunAgain(DataSource database) {
        RunWorld world = new RunWorld(database);
        overdueAccounts(database, 60);
        world.runs.runNow(null);
        world.playJobs();

        long again = world.runs.runNow("HK");
        world.playJobs();

        DailyRun run = world.reports.of(again).run();
        assertThat(run.accounts()).isEqualTo(60);
        assertThat(run.opened() + run.updated()).isZero();
        assertThat(world.work.cases()).isEqualTo(60);
    }

    @OnBothDatabases
    void doesTheRestWhenOneAccountIsBad(DataSource database) {
        RunWorld world = new RunWorld(database);
        List<Long> accounts = overdueAccounts(database, 60);
        world.work.bad.add(accounts.get(30));

        long id = world.runs.runNow(null);
        world.playJobs();

        RunReport report = world.reports.of(id);
        assertThat(report.run().state()).isEqualTo(RunState.DONE);
        assertThat(report.run().accounts()).isEqualTo(60);
        assertThat(report.run().opened()).isEqualTo(59);
        assertThat(world.work.cases()).isEqualTo(59);
        assertThat(report.faults())
                .singleElement()
                .isEqualTo(new RunFault(
                        "HK", "K030", RunSays.NOT_HANDLED.with(Arg.text("no team for account " + accounts.get(30)))));
        assertThat(report.faults().get(0).message())
                .hasToString("This account could not be handled: no team for account " + accounts.get(30)
                        + " - correct the account or its case and start the run again;"
                        + " the other accounts are done.");
    }

    @OnBothDatabases
    void resumesBehindTheLastBatchAfterACrash(DataSource database) {
        RunWorld world = new RunWorld(database);
        List<Long> accounts = overdueAccounts(database, 130);
        world.work.bad.add(accounts.get(3));
        world.work.powerCutBeforeBatch = 30;
        long id = world.runs.runNow(null);

        assertThatThrownBy(world::playJobs).isInstanceOf(FakeWork.PowerCut.class);
        world.playJobs();

        RunReport report = world.reports.of(id);
        assertThat(report.run().state()).isEqualTo(RunState.DONE);
        assertThat(report.run().accounts()).isEqualTo(130);
        assertThat(report.run().opened()).isEqualTo(129);
        assertThat(report.faults()).hasSize(1);
        assertThat(world.work.cases()).isEqualTo(129);
    }

    @OnBothDatabases
    void runsMissedDaysInOrderAndNoWeekend(DataSource database) {
        RunWorld world = new RunWorld(database);
        overdueAccounts(database, 3);
        world.lastRunOn(new OneCreditor(Ledgers.in(database).creditor()).byDefault(), day("2026-02-26"));
        world.clock.set("2026-03-03");

        world.runs.wake();
        world.runs.wake();
        world.playJobs();

        assertThat(world.runsInOrder())
                .extracting(DailyRun::date)
                .containsExactly(day("2026-02-27"), day("2026-03-02"), day("2026-03-03"));
        assertThat(world.runsInOrder()).allSatisfy(r -> assertThat(r.state()).isEqualTo(RunState.DONE));
        world.runs.wake();
        assertThat(world.runsInOrder()).hasSize(3);
    }

    @OnBothDatabases
    void runsAnyDayNowAndTheMissedDaysBefore(DataSource database) {
        RunWorld world = new RunWorld(database);
        world.lastRunOn(new OneCreditor(Ledgers.in(database).creditor()).byDefault(), day("2026-02-26"));
        world.clock.set("2026-02-28");

        long id = world.runs.runNow(null);
        world.playJobs();

        assertThat(world.runsInOrder())
                .extracting(DailyRun::date)
                .containsExactlyInAnyOrder(day("2026-02-27"), day("2026-02-28"));
        assertThat(world.reports.of(id).run().date()).isEqualTo(day("2026-02-28"));
    }

    @OnBothDatabases
    void waitsForTheRunOfTheSameCreditor(DataSource database) {
        RunWorld world = new RunWorld(database);
        overdueAccounts(database, 3);
        long first = world.runs.runNow(null);
        long second = world.runs.runNow("HK");
        long third = world.runs.runNow("HK");

        assertThat(third).isEqualTo(second);
        assertThat(world.reports.of(first).run().state()).isEqualTo(RunState.RUNNING);
        assertThat(world.reports.of(second).run().state()).isEqualTo(RunState.WAITING);
        assertThat(world.reports.of(second).run().state().spoken()).isEqualTo("running");
        assertThat(world.reports.inProgress()).isTrue();

        world.playJobs();
        assertThat(world.reports.of(second).run().state()).isEqualTo(RunState.DONE);
        assertThat(world.reports.inProgress()).isFalse();
    }

    @OnBothDatabases
    void givesUpARunThatStandsStill(DataSource database) {
        RunWorld world = new RunWorld(database);
        overdueAccounts(database, 3);
        long broken = world.runs.runNow(null);
        world.stuck.add(broken);

        assertThat(world.reports.of(broken).run().state()).isEqualTo(RunState.FAILED);
        assertThat(world.reports.inProgress()).isFalse();
        long next = world.runs.runNow(null);

        assertThat(world.tables.register().find(broken).orElseThrow().state()).isEqualTo(RunState.FAILED);
        assertThat(world.reports.of(next).run().state()).isEqualTo(RunState.RUNNING);
    }

    @OnBothDatabases
    void listsWhatTheProofFinds(DataSource database) {
        RunWorld world = new RunWorld(database);
        long account = overdueAccounts(database, 1).get(0);
        long lost = Ledgers.in(database).invoice(account, "R-LOST", "1.00", "2026-02-02");
        world.work.uncovered.add(new Uncovered(lost, Sentence.words("start the run again")));

        long id = world.runs.runNow(null);
        world.playJobs();

        assertThat(world.reports.of(id).run().state()).isEqualTo(RunState.DONE);
        assertThat(world.reports.of(id).exceptions())
                .containsExactly(new UncoveredItem("HK", "K000", "R-LOST", Sentence.words("start the run again")));
    }

    @OnBothDatabases
    void refusesAnUnknownCreditor(DataSource database) {
        RunWorld world = new RunWorld(database);

        assertThatThrownBy(() -> world.runs.runNow("nobody"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no creditor nobody");
        assertThat(world.runsInOrder()).isEmpty();
    }

    private static List<Long> overdueAccounts(DataSource database, int howMany) {
        Ledgers ledger = Ledgers.in(database);
        return java.util.stream.IntStream.range(0, howMany)
                .mapToObj(n -> "K%03d".formatted(n))
                .map(customer -> {
                    long account = ledger.account(customer);
                    ledger.invoice(account, "R-" + customer, "100.00", "2026-02-20");
                    return account;
                })
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
