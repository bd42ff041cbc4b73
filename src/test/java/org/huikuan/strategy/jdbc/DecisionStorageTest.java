package org.huikuan.strategy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.strategy.PastDecision;
import org.huikuan.strategy.Table;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class DecisionStorageTest {

    private static final Table<Asked, Entry> ENTRY = Table.of("choose-entry", Asked.class, Entry.class);

    private record Asked(long amount) {}

    private record Entry(int dueInWorkingDays) {}

    /** Already Tuesday in Shanghai. */
    private static final Instant MONDAY_EVENING = Instant.parse("2026-03-02T17:00:00Z");

    @OnBothDatabases
    void keepsWhatWentInWhichRuleAnsweredAndWhy(DataSource database) {
        long kase = openCase(database, "K1");

        decisions(database).keep(Map.of(kase, entry("rule_large_amount", 0)));

        KeptDecision kept = decisions(database).about(kase).get(0);
        assertThat(kept.onDate()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(kept.at()).isEqualTo(MONDAY_EVENING);
        assertThat(kept.key()).isEqualTo("choose-entry");
        assertThat(kept.tableVersion()).isEqualTo(3);
        assertThat(kept.inputs()).isEqualTo("{\"amount\":600000,\"large\":false,\"reason\":null}");
        assertThat(kept.rule()).isEqualTo("rule_large_amount");
        assertThat(kept.outcome()).isEqualTo("{\"dueInWorkingDays\":0}");
        assertThat(kept.becauseZh()).isEqualTo("大额：当天致电。");
        assertThat(kept.becauseEn()).isEqualTo("Large: call the same day.");
    }

    @OnBothDatabases
    void keepsABatchAndAnswersByCaseTheOldestFirst(DataSource database) {
        long first = openCase(database, "K1");
        long second = openCase(database, "K2");
        Decisions decisions = decisions(database);

        decisions.keep(Map.of(first, entry("rule_one", 1), second, entry("rule_two", 2)));
        decisions.keep(Map.of(first, entry("rule_three", 3)));
        decisions.keep(Map.of());

        assertThat(decisions.about(first)).extracting(KeptDecision::rule).containsExactly("rule_one", "rule_three");
        assertThat(decisions.about(second)).extracting(KeptDecision::rule).containsExactly("rule_two");
    }

    @OnBothDatabases
    void whatATableHasDecidedComesInPagesTheNewestFirst(DataSource database) {
        long kase = openCase(database, "K1");
        Decisions decisions = decisions(database);
        for (int due = 0; due < 3; due++) {
            decisions.keep(Map.of(kase, entry("rule_" + due, due)));
        }
        LocalDate day = LocalDate.parse("2026-03-03");

        List<PastDecision> first = decisions.past("choose-entry", day, Long.MAX_VALUE, 2);

        assertThat(first).extracting(d -> d.outcome().get("dueInWorkingDays")).containsExactly(2, 1);
        assertThat(first.get(0).inputs()).containsEntry("amount", 600000).containsEntry("large", false);
        assertThat(first.get(0).inputs()).containsKey("reason");
        assertThat(decisions.past("choose-entry", day, first.get(1).id(), 2)).hasSize(1);
        assertThat(decisions.past("choose-entry", day.plusDays(1), Long.MAX_VALUE, 2))
                .isEmpty();
        assertThat(decisions.past("choose-move", day, Long.MAX_VALUE, 2)).isEmpty();
    }

    @OnBothDatabases
    void cutsASentenceThatIsTooLongForTheTable(DataSource database) {
        long kase = openCase(database, "K1");
        Answer<Entry> answer = new Answer<>(ENTRY, 1, "rule_talkative", Map.of(), new Entry(0), "长".repeat(2000), "x");

        decisions(database).keep(Map.of(kase, answer));

        assertThat(decisions(database).about(kase).get(0).becauseZh())
                .hasSize(1000)
                .endsWith("…");
    }

    private static Answer<Entry> entry(String rule, int due) {
        Map<String, Object> inputs = new TreeMap<>(Map.of("amount", 600000L, "large", false));
        inputs.put("reason", null);
        return new Answer<>(ENTRY, 3, rule, inputs, new Entry(due), "大额：当天致电。", "Large: call the same day.");
    }

    private static Decisions decisions(DataSource database) {
        return new JdbcDecisions(new JdbcTemplate(database), Clock.fixed(MONDAY_EVENING, ZoneOffset.UTC));
    }

    private static long openCase(DataSource database, String customer) {
        long account = Ledgers.in(database).account(customer);
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("""
                insert into huikuan.collection_case
                  (creditor_id, account_id, open_account_id, status, stage, step, next_on, due_on,
                   opened_on, team)
                values ((select creditor_id from huikuan.account where id = :account), :account, :account, 'open',
                  'reminder-call', 'call', date '2026-03-02', date '2026-03-04', date '2026-03-02', 'default')
                """).param("account", account).update();
        return jdbc.sql("select id from huikuan.collection_case where account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }
}
