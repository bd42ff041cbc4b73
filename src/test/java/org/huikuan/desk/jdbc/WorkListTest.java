package org.huikuan.desk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.desk.jdbc.DeskTables.TODAY;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.WorkList.Order;
import org.huikuan.desk.WorkList.Wanted;
import org.huikuan.desk.WorkList.Which;
import org.huikuan.desk.WorkRow;
import org.huikuan.desk.WorkRow.Because;
import org.huikuan.shared.Money;
import org.huikuan.teams.Sight;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.TestRates;
import org.jspecify.annotations.Nullable;

class WorkListTest {

    private static final Sight EVERYTHING = new Sight(null, false);

    @OnBothDatabases
    void comesInTheOrderOfWorthByBandThenAmount(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("SMALL", "900.00", "2026-03-01").with("priority", 50).opened();
        tables.aCase("LARGE", "90000.00", "2026-03-01").with("priority", 50).opened();
        tables.aCase("BROKEN", "100.00", "2026-03-10").with("priority", 90).opened();

        assertThat(customers(database, wanted("carol", Which.DUE, Order.WORTH)))
                .containsExactly("BROKEN", "LARGE", "SMALL");
        assertThat(customers(database, wanted("carol", Which.DUE, Order.AMOUNT)))
                .containsExactly("LARGE", "SMALL", "BROKEN");
        assertThat(customers(database, wanted("carol", Which.DUE, Order.AGE)))
                .last()
                .isEqualTo("BROKEN");
    }

    @OnBothDatabases
    void leavesOutWhatWaitsAndWhatIsForAnotherDayOrPerson(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("DUE", "100.00", "2026-03-01").opened();
        tables.aCase("PROMISED", "100.00", "2026-03-01")
                .waits("promise", "2026-03-20")
                .opened();
        tables.aCase("TOMORROW", "100.00", "2026-03-01").actDue("2026-03-17").opened();
        tables.aCase("OF-CAI", "100.00", "2026-03-01").with("doneBy", "cai").opened();

        assertThat(customers(database, wanted("carol", Which.DUE, Order.WORTH))).containsExactly("DUE");
        assertThat(new JdbcWorkList(tables.jdbc, TestRates.of(tables.jdbc))
                        .count(wanted("carol", Which.DUE, Order.WORTH)))
                .isOne();
    }

    @OnBothDatabases
    void leavesOutOfAPersonsDayWhatIsAnothersTurn(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.at("CALL", "reminder-call", "call").opened();
        tables.at("ENFORCED", "legal-action", "enforce")
                .with("dueOn", DeskTables.TODAY.plusYears(1))
                .opened();
        tables.at("PAPERS", "legal-action", "complete-file").opened();
        tables.at("CHOSEN", "commercial-recovery", "choose").opened();
        tables.at("BRIEF", "commercial-recovery", "brief").opened();
        tables.at("PLANNED", "manager-visit", "plan").opened();
        tables.at("REPORTED", "manager-visit", "report").opened();

        assertThat(customers(database, wanted("carol", Which.DUE, Order.WORTH)))
                .containsExactlyInAnyOrder("CALL", "PAPERS", "BRIEF", "REPORTED");
        assertThat(customers(database, team(EVERYTHING))).hasSize(7);
        assertThat(new JdbcCollectorFigures(tables.jdbc, TestRates.of(tables.jdbc))
                        .counts("carol", TODAY)
                        .due())
                .isEqualTo(4);
    }

    @OnBothDatabases
    void knowsWhatIsLateAndWhichCallbackWasMissed(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("TODAY", "100.00", "2026-03-01").opened();
        tables.aCase("LATE", "100.00", "2026-03-01").actDue("2026-03-12").opened();
        tables.aCase("AGAIN", "100.00", "2026-03-01")
                .actDue("2026-03-13")
                .with("attempt", 2)
                .opened();

        assertThat(customers(database, wanted("carol", Which.LATE, Order.DUE))).containsExactly("LATE", "AGAIN");
        assertThat(customers(database, wanted("carol", Which.CALLBACKS, Order.DUE)))
                .containsExactly("AGAIN");
    }

    @OnBothDatabases
    void showsATeamItsOwnCasesAndLegalStaffThoseInLegalAction(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        tables.aCase("NORTH", "100.00", "2026-03-01").ofTeam("north").opened();
        tables.aCase("SOUTH", "100.00", "2026-03-01").ofTeam("south").opened();
        tables.aCase("COURT", "100.00", "2026-03-01")
                .ofTeam("south")
                .with("stage", "legal-action")
                .opened();

        assertThat(customers(database, team(new Sight(Set.of("north"), false)))).containsExactly("NORTH");
        assertThat(customers(database, team(new Sight(Set.of(), true)))).containsExactly("COURT");
        assertThat(customers(database, team(new Sight(Set.of(), false)))).isEmpty();
        assertThat(customers(database, team(EVERYTHING))).hasSize(3);
    }

    @OnBothDatabases
    void bringsThePointsOfEachRow(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId id = tables.aCase("K1", "1200.50", "2026-03-06").opened();
        tables.promise(id, "broken", "1200.50", "2026-03-10");
        tables.jdbc.sql("""
                        insert into huikuan.decision (case_id, on_date, at, decision_key, table_version, inputs, rule,
                          outcome, sentence_zh, sentence_en)
                        values (:id, :today, current_timestamp, 'set-priority', 1, '{}', 'rule', '{}', '失约', 'Broken')
                        """).param("id", id.value()).param("today", TODAY).update();

        WorkRow row = new JdbcWorkList(tables.jdbc, TestRates.of(tables.jdbc))
                .rows(wanted("carol", Which.DUE, Order.WORTH), 0, 10)
                .get(0);

        assertThat(row.number()).isEqualTo(id.number());
        assertThat(row.daysPastDue()).isEqualTo(10);
        assertThat(row.brokenPromises()).isOne();
        assertThat(row.because()).isEqualTo(new Because(TODAY, "失约", "Broken"));
        assertThat(row.overdue().get("CNY")).isEqualByComparingTo("1200.50");
        assertThat(row.worth().isPlain()).isTrue();
    }

    @OnBothDatabases
    void saysWhatForeignMoneyIsWorthBesideIt(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        CaseId id = tables.aCase("K1", "49000.00", "2026-03-06").opened();
        long account = tables.jdbc
                .sql("select account_id from huikuan.collection_case where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        TestRates.owes(tables.jdbc, account, "USD");
        TestRates.tell(tables.jdbc, "USD", "7.1429");

        WorkRow row = new JdbcWorkList(tables.jdbc, TestRates.of(tables.jdbc))
                .rows(wanted("carol", Which.DUE, Order.WORTH), 0, 10)
                .get(0);

        assertThat(row.overdue()).containsOnlyKeys("USD");
        assertThat(row.worth().sum()).isEqualTo(Money.of("350002.10", "CNY"));
        assertThat(row.worth().rateDays()).isEqualTo("2026-03-01");
    }

    @OnBothDatabases
    void givesOnePageAfterTheOther(DataSource database) {
        DeskTables tables = DeskTables.in(database);
        for (int i = 1; i <= 5; i++) {
            tables.aCase("K" + i, i + "00.00", "2026-03-01").opened();
        }
        JdbcWorkList list = new JdbcWorkList(tables.jdbc, TestRates.of(tables.jdbc));
        Wanted mine = wanted("carol", Which.DUE, Order.AMOUNT);

        assertThat(list.rows(mine, 0, 2)).extracting(WorkRow::customer).containsExactly("K5", "K4");
        assertThat(list.rows(mine, 4, 2)).extracting(WorkRow::customer).containsExactly("K1");
    }

    private static List<String> customers(DataSource database, Wanted wanted) {
        return new JdbcWorkList(DeskTables.in(database).jdbc, TestRates.of(DeskTables.in(database).jdbc))
                .rows(wanted, 0, 50).stream().map(WorkRow::customer).toList();
    }

    private static Wanted wanted(@Nullable String person, Which which, Order order) {
        return new Wanted(person, EVERYTHING, which, order, TODAY);
    }

    private static Wanted team(Sight sight) {
        return new Wanted(null, sight, Which.DUE, Order.WORTH, TODAY);
    }
}
