package org.huikuan.cases.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.cases.reads.CaseList.Order;
import org.huikuan.cases.reads.CaseList.Wanted;
import org.huikuan.teams.Sight;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseListTest {

    private static final Sight EVERYTHING = new Sight(null, false);

    @OnBothDatabases
    void comesInTheOrderThatIsWanted(DataSource database) {
        aCase(database, "OLD", "100.00", "2026-01-05", "2026-03-20", "default", "reminder-call");
        aCase(database, "LARGE", "900.00", "2026-02-05", "2026-03-18", "default", "visit");
        aCase(database, "SOON", "300.00", "2026-02-07", "2026-03-16", "default", "visit");

        assertThat(customers(database, Order.AGE, EVERYTHING, null, null)).containsExactly("OLD", "LARGE", "SOON");
        assertThat(customers(database, Order.AMOUNT, EVERYTHING, null, null)).containsExactly("LARGE", "SOON", "OLD");
        assertThat(customers(database, Order.NEXT, EVERYTHING, null, null)).containsExactly("SOON", "LARGE", "OLD");
    }

    @OnBothDatabases
    void findsAStageOrACustomerAndCountsWhatItFinds(DataSource database) {
        aCase(database, "K1", "100.00", "2026-01-05", "2026-03-20", "default", "reminder-call");
        aCase(database, "K2", "900.00", "2026-02-05", "2026-03-18", "default", "visit");
        aCase(database, "K3", "300.00", "2026-02-07", "2026-03-16", "default", "visit");

        assertThat(customers(database, Order.AGE, EVERYTHING, "visit", null)).containsExactly("K2", "K3");
        assertThat(customers(database, Order.AGE, EVERYTHING, null, "K3")).containsExactly("K3");
        assertThat(page(database, Order.AGE, EVERYTHING, "visit", null, 1, 1).total())
                .isEqualTo(2);
        assertThat(page(database, Order.AGE, EVERYTHING, "visit", null, 1, 1).rows())
                .extracting(CaseList.Row::customer)
                .containsExactly("K3");
    }

    @OnBothDatabases
    void showsATeamItsOwnAndLegalStaffWhatIsInLegalAction(DataSource database) {
        aCase(database, "NORTH", "100.00", "2026-01-05", "2026-03-20", "north", "reminder-call");
        aCase(database, "SOUTH", "100.00", "2026-01-06", "2026-03-20", "south", "legal-action");

        assertThat(customers(database, Order.AGE, new Sight(Set.of("north"), false), null, null))
                .containsExactly("NORTH");
        assertThat(customers(database, Order.AGE, new Sight(Set.of(), true), null, null))
                .containsExactly("SOUTH");
    }

    private static List<String> customers(
            DataSource database, Order order, Sight sight, @Nullable String stage, @Nullable String customer) {
        return page(database, order, sight, stage, customer, 0, 50).rows().stream()
                .map(CaseList.Row::customer)
                .toList();
    }

    private static CaseList.Page page(
            DataSource database,
            Order order,
            Sight sight,
            @Nullable String stage,
            @Nullable String customer,
            int page,
            int size) {
        return new JdbcCaseList(JdbcClient.create(database))
                .page(new Wanted(stage, "open", null, customer, null, sight, order, page, size));
    }

    private static void aCase(
            DataSource database,
            String customer,
            String amount,
            String dueOn,
            String actOn,
            String team,
            String stage) {
        Ledgers ledger = Ledgers.in(database).team(team);
        long account = ledger.account(customer);
        long invoice = ledger.invoice(account, "R-" + customer, amount, dueOn);
        JdbcClient.create(database)
                .sql("""
                        insert into huikuan.collection_case (creditor_id, account_id, open_account_id, status, stage, step,
                          next_on, due_on, opened_on, driving_invoice_id, driving_due_on, team, demand, act_on)
                        values (:creditor, :account, :account, 'open', :stage, 'call', :actOn, :actOn, :dueOn, :invoice,
                          :dueOn, :team, :demand, :actOn)
                        """)
                .param("creditor", ledger.creditor())
                .param("account", account)
                .param("stage", stage)
                .param("actOn", LocalDate.parse(actOn))
                .param("dueOn", LocalDate.parse(dueOn))
                .param("invoice", invoice)
                .param("team", team)
                .param("demand", new BigDecimal(amount).longValue())
                .update();
    }
}
