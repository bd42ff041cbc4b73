package org.huikuan.desk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.desk.jdbc.DeskTables.TODAY;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.CollectorFigures.Counts;
import org.huikuan.desk.CollectorFigures.DuePromise;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.ManagerFigures.Broken;
import org.huikuan.desk.ManagerFigures.Load;
import org.huikuan.desk.ManagerFigures.Stuck;
import org.huikuan.desk.StageFigures.Due;
import org.huikuan.testing.OnBothDatabases;

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
        var figures = new JdbcCollectorFigures(tables.jdbc);

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
        var figures = new JdbcManagerFigures(tables.jdbc);

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

        assertThat(new JdbcManagerFigures(tables.jdbc).load(TODAY))
                .containsExactly(new Load("carol", 2, 350, 2, 1), new Load("cai", 1, 70, 0, 0));
    }

    @OnBothDatabases
    void brokenPromisesOfOpenCasesAreShownWhileTheyAreFresh(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId fresh = tables.aCase("FRESH", "100.00", "2026-03-01").opened();
        tables.promise(fresh, "broken", "100.00", "2026-03-12");
        CaseId old = tables.aCase("OLD", "100.00", "2026-01-01").opened();
        tables.promise(old, "broken", "100.00", "2026-02-01");

        assertThat(new JdbcManagerFigures(tables.jdbc).broken(TODAY.minusDays(14), 8))
                .extracting(Broken::number)
                .containsExactly(fresh.number());
        assertThat(new JdbcManagerFigures(tables.jdbc).letters("for-release")).isZero();
        assertThat(new JdbcManagerFigures(tables.jdbc).mailTrouble()).isNull();
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
