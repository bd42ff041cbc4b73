package org.huikuan.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableBook;
import org.huikuan.strategy.TableRules;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationH2
class CamundaDecisionTablesTest {

    private static final String KEY = "of-decision-tables-test";
    private static final Table<Late, Band> TABLE = Table.of(KEY, Late.class, Band.class);

    private record Late(int days) {}

    private record Band(int priority) {}

    @Autowired
    private DecisionTables tables;

    @Autowired
    private TableRules rules;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void aTableIsDeployed() {
        deploy("1");
    }

    @AfterEach
    void theTableGoes() {
        repository
                .createDeploymentQuery()
                .deploymentName(KEY)
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void anAnswerNamesVersionRuleAndSentence() {
        Answer<Band> answer = tables.ask(TABLE, new Late(7));

        assertThat(answer.version()).isOne();
        assertThat(answer.rule()).isEqualTo("Rule_Late");
        assertThat(answer.out().priority()).isEqualTo(1);
        assertThat(answer.inputs().get("days")).isEqualTo(7);
        assertThat(history.createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey(KEY)
                        .count())
                .isZero();
    }

    @Test
    void aChangedTableAnswersAtOnce() {
        tables.ask(TABLE, new Late(7));

        deploy("2");

        Answer<Band> answer = tables.ask(TABLE, new Late(7));
        assertThat(answer.version()).isEqualTo(2);
        assertThat(answer.out().priority()).isEqualTo(2);
    }

    @Test
    void aBookHasTheVersionOfItsDayOrADraft() {
        Date first = ClockUtil.getCurrentTime();
        ClockUtil.setCurrentTime(Date.from(first.toInstant().plus(Duration.ofDays(2))));
        deploy("2");
        ClockUtil.setCurrentTime(first);

        TableBook then = new TableBook.AsOf(first.toInstant().plusSeconds(1));
        TableBook drafts = new TableBook.Drafts(Map.of(KEY, dmn("3")));

        assertThat(tables.ask(TABLE, new Late(7), Map.of(), then).out().priority())
                .isEqualTo(1);
        assertThat(tables.ask(TABLE, new Late(7), Map.of(), drafts).out().priority())
                .isEqualTo(3);
        assertThat(tables.ask(TABLE, new Late(7)).out().priority()).isEqualTo(2);
        assertThat(tables.ask(TABLE, new Late(7), Map.of(), new TableBook.AsOf(Instant.EPOCH))
                        .version())
                .as("before the first version that one")
                .isOne();
    }

    @Test
    void aRuleIsCountedInTheVersionThatItIsOf() {
        assertThat(rules.line(KEY, 1, "Rule_Late")).contains(new TableRules.Line(1, 1));
        assertThat(rules.line(KEY, 1, "not-comparable")).isEmpty();
        assertThat(rules.line(KEY, 99, "Rule_Late")).isEmpty();
        assertThat(rules.line("choose-letter", 1, "rule_calls_begin_fresh"))
                .hasValueSatisfying(l -> assertThat(l.number()).isOne());
        assertThat(rules.line("choose-letter", 1, "rule_otherwise"))
                .hasValueSatisfying(l -> assertThat(l.number()).isGreaterThan(3).isEqualTo(l.of()));
    }

    @Test
    void noMatchingRuleIsAFault() {
        assertThatThrownBy(() -> tables.ask(TABLE, new Late(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no rule of table " + KEY);
    }

    @Test
    void anUnknownTableIsAFault() {
        assertThatThrownBy(() -> tables.ask(Table.of("no-such-table", Late.class, Band.class), new Late(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no decision table no-such-table");
    }

    private void deploy(String priority) {
        repository
                .createDeployment()
                .name(KEY)
                .addString(KEY + ".dmn", dmn(priority))
                .deploy();
    }

    private static String dmn(String priority) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="n">
                  <decision id="%s" name="t" camunda:historyTimeToLive="P1D">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <input id="i"><inputExpression id="e" typeRef="integer"><text>days</text></inputExpression></input>
                      <output id="o" name="priority" typeRef="integer" />
                      <rule id="Rule_Late"><inputEntry id="a"><text>&gt; 3</text></inputEntry>
                        <outputEntry id="b"><text>%s</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(KEY, priority);
    }
}
