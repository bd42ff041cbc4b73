package org.huikuan.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableBook;
import org.huikuan.strategy.TableFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the deployed tables through a decision engine of its own: the process engine would write a history row for
 * every input, and what is decided about a case is kept in our own table.
 */
@Component
class EngineDecisionTables implements DecisionTables {

    private final DeployedTables tables;
    private final MatchedRule matchedRule = new MatchedRule();
    private final DmnEngine dmn;

    EngineDecisionTables(DeployedTables tables) {
        this.tables = tables;
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(ParsedFeel::new);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(matchedRule);
        this.dmn = configuration.buildEngine();
    }

    @Override
    public <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, I asked, Map<String, String> sayable, TableBook book) {
        DeployedTable deployed = tables.newest(table.key(), dmn);
        Map<String, @Nullable Object> inputs = table.asked().values(asked);
        inputs.putAll(sayable);
        DmnDecisionResult result = dmn.evaluateDecision(deployed.decision(), asVariables(inputs));
        String rule = matchedRule.take();
        if (rule == null || result.isEmpty()) {
            throw new TableFault("no rule of table " + table.key() + " version " + deployed.version() + " matches "
                    + inputs + "; give it a last row that always does");
        }
        return table.answer(deployed.version(), rule, inputs, result.get(0).getEntryMap());
    }

    @SuppressWarnings("NullAway") // the decision engine takes null inputs, its signature does not say so
    private static Map<String, Object> asVariables(Map<String, @Nullable Object> inputs) {
        return new LinkedHashMap<>(inputs);
    }
}
