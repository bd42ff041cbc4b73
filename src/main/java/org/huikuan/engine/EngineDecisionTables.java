package org.huikuan.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
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
    public Answer ask(String key, Map<String, @Nullable Object> inputs) {
        DeployedTable table = tables.newest(key, dmn);
        Map<String, Object> variables = asVariables(inputs);
        DmnDecisionResult result = dmn.evaluateDecision(table.decision(), variables);
        String rule = matchedRule.take();
        if (rule == null || result.isEmpty()) {
            throw new IllegalStateException("no rule of table " + key + " version " + table.version() + " matches "
                    + inputs + "; give it a last row that always does");
        }
        Map<String, @Nullable Object> outputs =
                new LinkedHashMap<>(result.get(0).getEntryMap());
        return new Answer(key, table.version(), rule, copyOf(inputs), copyOf(outputs));
    }

    @SuppressWarnings("NullAway") // the decision engine takes null inputs, its signature does not say so
    private static Map<String, Object> asVariables(Map<String, @Nullable Object> inputs) {
        return new LinkedHashMap<>(inputs);
    }

    private static Map<String, @Nullable Object> copyOf(Map<String, @Nullable Object> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
