package org.huikuan.engine.tables;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Because;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableFault;
import org.huikuan.strategy.TableSays;
import org.jspecify.annotations.Nullable;

/** A decision engine with FEEL cells that are parsed once. */
final class AskedTables {

    private final MatchedRule matchedRule = new MatchedRule();
    private final DmnEngine dmn;

    AskedTables() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(ParsedFeel::new);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(matchedRule);
        this.dmn = configuration.buildEngine();
    }

    DeployedTable parse(String key, int version, byte[] content) {
        try {
            return new DeployedTable(version, dmn.parseDecision(key, new ByteArrayInputStream(content)), null);
        } catch (RuntimeException unreadable) {
            return new DeployedTable(version, null, TableSays.TABLE_NOT_READ.with(Because.of(unreadable)));
        }
    }

    /** @throws RuntimeException when the table has no answer that can be read; it never comes from the database */
    <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, DeployedTable version, Map<String, @Nullable Object> inputs) {
        DmnDecision decision = version.readable();
        DmnDecisionResult result;
        String rule;
        try {
            result = dmn.evaluateDecision(decision, asVariables(inputs));
        } finally {
            rule = matchedRule.take();
        }
        if (rule == null || result.isEmpty()) {
            throw new TableFault(
                    TableSays.NO_RULE_MATCHES.with(table.toString(), version.version(), Arg.text(inputs.toString())));
        }
        return table.answer(version.version(), rule, inputs, result.get(0).getEntryMap());
    }

    @SuppressWarnings("NullAway") // the decision engine takes null inputs, its signature does not say so
    private static Map<String, Object> asVariables(Map<String, @Nullable Object> inputs) {
        return new LinkedHashMap<>(inputs);
    }
}
