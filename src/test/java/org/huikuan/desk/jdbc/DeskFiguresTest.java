package org.huikuan.desk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.desk.jdbc.DeskTables.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.CollectorFigures.Counts;
import org.huikuan.desk.CollectorFigures.DuePromise;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.ManagerFigures.Broken;
import org.huikuan.desk.ManagerFigures.Load;
import org.huikuan.desk.ManagerFigures.Stuck;
import org.huikuan.desk.ManagerFigures.Sum;
import org.huikuan.desk.StageFigures.Due;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.TestRates;
import org.jspecify.annotations.Nullable;

class DeskFiguresTest {

    @OnBothDatabases
    void aCollectorsDayIsCounted(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId promised = tables.aCase("P", "100.00", "2026-03-01")
                .waits("promise", "2026-03-17")
                .opened();
        tables.promise(promised, "open", "100.00", "2026-03-16");
        tables.aCase("DUE", "100.00", "2026-03-01").opened();
        tables.aCase("LATE", "100.00", "2026-03-01")
                .actDue("2026-03-10")
                .with("attempt", 2)
                .opened();
        tables.aCase("OF-CAI", "100.00", "2026-03-01").with("doneBy", "cai").opened();
        var figures = new JdbcCollectorFigures(tables.jdbc, TestRates.of(tables.jdbc));

        assertThat(figures.counts("carol", TODAY)).isEqualTo(new Counts(3, 2, 1, 1, 0));
        assertThat(figures.promisesDue("carol", TODAY, 8))
                .extracting(DuePromise::customer)
                .containsExactly("P");
        assertThat(figures.promisesDue("carol", TODAY.minusDays(1), 8)).isEmpty();
        assertThat(figures.counts("nobody", TODAY)).isEqualTo(new Counts(0, 0, 0, 0, 0));
    }

    @OnBothDatabases
    void aManagerSeesWhatIsStuckTheLongestFirst(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("MOVES", "100.00", "2026-03-01").opened();
        tables.aCase("STUCK", "100.00", "2026-03-01").actDue("2026-03-03").opened();
        tables.aCase("FORGOTTEN", "100.00", "2026-03-01")
                .waits("hold", "2026-02-20")
                .opened();
        var figures = new JdbcManagerFigures(tables.jdbc, TestRates.of(tables.jdbc));

        assertThat(figures.stuck(TODAY.minusDays(10), 8))
                .extracting(Stuck::customerName)
                .containsExactly("客户 FORGOTTEN", "客户 STUCK");
        assertThat(figures.countStuck(TODAY.minusDays(10))).isEqualTo(2);
    }

    @OnBothDatabases
    void aManagerSeesWhoCarriesWhat(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("A", "100.00", "2026-03-01").opened();
        tables.aCase("B", "250.00", "2026-03-01").actDue("2026-03-10").opened();
        tables.aCase("C", "70.00", "2026-03-01")
                .with("doneBy", "cai")
                .waits("promise", "2026-03-20")
                .opened();

        assertThat(new JdbcManagerFigures(tables.jdbc, TestRates.of(tables.jdbc)).load(TODAY))
                .containsExactly(load("carol", 2, 350, 2, 1), load("cai", 1, 70, 0, 0));
    }

    @OnBothDatabases
    void whatWasConvertedIsMarkedAndItsOwnAmountsStandBeside(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("A", "100.00", "2026-03-01").opened();
        CaseId dollars = tables.aCase("B", "7142.00", "2026-03-01").opened();
        CaseId dong = tables.aCase("C", "1.00", "2026-03-01").opened();
        kept(tables, dollars, "2026-03-02", "USD 1000.00", null);
        kept(tables, dong, null, "VND 500000000.00", "VND");

        assertThat(new JdbcManagerFigures(tables.jdbc, TestRates.of(tables.jdbc)).load(TODAY))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.demand()).containsExactly(new Sum("CNY", 7_243));
                    assertThat(l.rateOn()).isEqualTo("2026-03-02");
                    assertThat(l.lacking()).isOne();
                    assertThat(l.own().toString()).isEqualTo("{USD=1000.00, VND=500000000.00}");
                });
    }

    @OnBothDatabases
    void theLargestBrokenPromiseIsTheOneThatIsWorthMost(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        TestRates.tell(tables.jdbc, "JPY", "0.0467");
        CaseId yen = tables.aCase("YEN", "600000.00", "2026-03-01").opened();
        CaseId yuan = tables.aCase("YUAN", "50000.00", "2026-03-01").opened();
        CaseId dong = tables.aCase("DONG", "1.00", "2026-03-01").opened();
        tables.promise(yen, "broken", "600000.00", "2026-03-12");
        tables.promise(yuan, "broken", "50000.00", "2026-03-12");
        tables.promise(dong, "broken", "1.00", "2026-03-12");
        promised(tables, yen, "JPY");
        promised(tables, dong, "VND");

        assertThat(new JdbcManagerFigures(tables.jdbc, TestRates.of(tables.jdbc)).broken(TODAY.minusDays(14), 8))
                .extracting(Broken::number)
                .as("what nobody can compare first, then 50,000 yuan before 28,020")
                .containsExactly(dong.number(), yuan.number(), yen.number());
    }

    private static void promised(DeskTables tables, CaseId id, String currency) {
        tables.jdbc
                .sql("update huikuan.promise set currency = ? where case_id = ?")
                .params(currency, id.value())
                .update();
    }

    private static void kept(
            DeskTables tables, CaseId id, @Nullable String rateOn, String own, @Nullable String lacks) {
        tables.jdbc
                .sql("update huikuan.collection_case set demand_rate_on = cast(? as date), demand_own = ?,"
                        + " demand_lacks = ? where id = ?")
                .params(rateOn, own, lacks, id.value())
                .update();
    }

    private static Load load(String person, long cases, long demand, long due, long late) {
        return new Load(person, cases, List.of(new Sum("CNY", demand)), null, 0, Map.of(), due, late);
    }

    @OnBothDatabases
    void brokenPromisesOfOpenCasesAreShownWhileTheyAreFresh(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId fresh = tables.aCase("FRESH", "100.00", "2026-03-01").opened();
        tables.promise(fresh, "broken", "100.00", "2026-03-12");
        CaseId old = tables.aCase("OLD", "100.00", "2026-01-01").opened();
        tables.promise(old, "broken", "100.00", "2026-02-01");

        assertThat(new JdbcManagerFigures(tables.jdbc, TestRates.of(tables.jdbc)).broken(TODAY.minusDays(14), 8))
                .extracting(Broken::number)
                .containsExactly(fresh.number());
        assertThat(new JdbcManagerFigures(tables.jdbc, TestRates.of(tables.jdbc)).letters("for-release"))
                .isZero();
        assertThat(new JdbcManagerFigures(tables.jdbc, TestRates.of(tables.jdbc)).mailTrouble())
                .isNull();
    }

    @OnBothDatabases
    void stagesAreCountedByDay(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("A", "100.00", "2026-03-01").opened();
        tables.aCase("B", "100.00", "2026-03-01").opened();
        tables.aCase("C", "100.00", "2026-02-01").with("stage", "visit").opened();
        var figures = new JdbcStageFigures(tables.jdbc);

        assertThat(figures.byDueDay(TODAY))
                .containsExactlyInAnyOrder(
                        new Due("reminder-call", LocalDate.parse("2026-03-01"), 2),
                        new Due("visit", LocalDate.parse("2026-02-01"), 1));
    }

    @OnBothDatabases
    void theNumbersOfTheDeskAreRowsOfATable(DataSource database) {
        var limits = new JdbcDeskLimits(DeskTables.in(database).jdbc);

        assertThat(limits.days(DeskLimits.STUCK)).isEqualTo(10);
        assertThatThrownBy(() -> limits.days("luck")).hasMessageContaining("luck");
    }
}
