package org.huikuan.engine.tables;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.jspecify.annotations.Nullable;

/** Remembers which rule the evaluation on this thread matched, since the result does not say. */
class MatchedRule implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<@Nullable String> rule = new ThreadLocal<>();

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        List<DmnEvaluatedDecisionRule> matching = event.getMatchingRules();
        rule.set(matching.isEmpty() ? null : matching.get(0).getId());
    }

    /** The rule of the last evaluation, null when none matched; a second call answers null. */
    @Nullable
    String take() {
        String last = rule.get();
        rule.remove();
        return last;
    }
}
