package org.huikuan.playbook.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.cases.Stage;
import org.huikuan.playbook.TechniqueUse;
import org.huikuan.playbook.TechniqueYield;
import org.huikuan.playbook.TechniqueYield.Sum;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers paid in the fourteen days after a technique was used with them. */
@SuppressWarnings("NullAway") // filled by the test
class TechniqueYieldTest {

    private JdbcClient jdbc;
    private JdbcTechniqueUses uses;

    @OnBothDatabases
    void countsEachReceiptOnceAndNothingBeforeOrLater(DataSource database) {
        jdbc = JdbcClient.create(database);
        uses = new JdbcTechniqueUses(jdbc, new JdbcTemplate(database));
        Ledgers ledgers = Ledgers.in(database);
        long paying = ledgers.account("YIELD-1");
        long other = ledgers.account("YIELD-2");
        used(paying, "TQ-02", "2026-03-02");
        used(paying, "TQ-02", "2026-03-10");
        used(paying, "TQ-06", "2026-03-10");
        used(other, "TQ-02", "2026-03-02");

        paid(paying, "before", "2026-03-01", "1.00", "CNY", "received");
        paid(paying, "same day", "2026-03-02", "10.00", "CNY", "received");
        paid(paying, "after both", "2026-03-12", "100.00", "CNY", "received");
        paid(paying, "last day", "2026-03-24", "1000.00", "CNY", "received");
        paid(paying, "too late", "2026-03-25", "2.00", "CNY", "received");
        paid(paying, "bounced", "2026-03-12", "4.00", "CNY", "reversed");
        paid(other, "dollars", "2026-03-16", "20.50", "USD", "received");

        assertThat(uses.yieldOf("TQ-02"))
                .isEqualTo(new TechniqueYield(
                        "TQ-02",
                        3,
                        2,
                        14,
                        List.of(
                                new Sum("CNY", new BigDecimal("1110.00"), 3),
                                new Sum("USD", new BigDecimal("20.50"), 1))));
        assertThat(uses.yieldOf("TQ-06").money()).containsExactly(new Sum("CNY", new BigDecimal("1100.00"), 2));
        assertThat(uses.yieldOf("TQ-16")).isEqualTo(new TechniqueYield("TQ-16", 0, 0, 14, List.of()));
    }

    private void used(long account, String code, String day) {
        uses.add(List.of(new TechniqueUse(account, caseOf(account), code, Stage.VISIT, LocalDate.parse(day), "carol")));
    }

    private long caseOf(long account) {
        String known = "select coalesce(max(id), 0) from huikuan.collection_case where account_id = ?";
        if (jdbc.sql(known).param(account).query(Long.class).single() == 0) {
            jdbc.sql(
                            "insert into huikuan.collection_case (creditor_id, account_id, team, status, stage, step, next_on,"
                                    + " due_on, opened_on) select creditor_id, id, 'default', 'open', 'visit', 'prepare',"
                                    + " date '2026-03-02', date '2026-03-02', date '2026-03-02' from huikuan.account where id = ?")
                    .param(account)
                    .update();
        }
        return jdbc.sql(known).param(account).query(Long.class).single();
    }

    private void paid(long account, String reference, String day, String amount, String currency, String state) {
        jdbc.sql("insert into huikuan.receipt (creditor_id, account_id, reference, received_on, amount,"
                        + " unallocated, currency, state) values ((select creditor_id from huikuan.account where id = ?),"
                        + " ?, ?, ?, ?, 0, ?, ?)")
                .params(account, account, reference, LocalDate.parse(day), new BigDecimal(amount), currency, state)
                .update();
    }
}
