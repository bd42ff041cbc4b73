package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.pvm.runtime.ExecutionImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;

/** What an expression can reach once it is evaluated, whoever wrote it: the resolver alone, without any door. */
class StepsOnlyExpressionsTest {

    private final StaticApplicationContext beans = new StaticApplicationContext();
    private final Evaluated expressions = new Evaluated(beans);
    private final ExecutionImpl scope = new ExecutionImpl() {
        @Override
        public String getProcessBusinessKey() {
            return "C0000001";
        }
    };

    /** Evaluates outside a command of the engine. */
    private static final class Evaluated extends StepsOnlyExpressions {

        Evaluated(ApplicationContext context) {
            super(context);
        }

        Object value(String expression, VariableScope scope) {
            ensureInitialized();
            return createValueExpression(expression).getValue(getElContext(scope));
        }
    }

    /** Steps as modules write them. */
    public static class ExampleSteps {

        public static String statically() {
            return "called";
        }

        public String step(String caseId) {
            return "step of " + caseId;
        }

        public LocalDate when(long days) {
            return LocalDate.of(2026, 1, 1).plusDays(days);
        }
    }

    /** Not a step: its name ends otherwise. */
    public static class Treasury {

        public String payOut() {
            return "paid";
        }
    }

    @BeforeEach
    void thereAreStepsAndVariables() {
        beans.getBeanFactory().registerSingleton("example", new ExampleSteps());
        beans.getBeanFactory().registerSingleton("treasury", new Treasury());
        scope.setVariableLocal("caseId", "C0000001");
        scope.setVariableLocal("days", 3L);
        scope.setVariableLocal("list", List.of("first", "second"));
        scope.setVariableLocal("map", Map.of("key", "value"));
        scope.setVariableLocal("held", new Treasury());
        scope.setVariableLocal("execution", scope);
    }

    @Test
    void aStepIsCalledWithVariables() {
        assertThat(value("${example.step(caseId)}")).isEqualTo("step of C0000001");
        assertThat(value("${example.when(days)}")).isEqualTo(LocalDate.of(2026, 1, 4));
        assertThat(value("${caseId == 'C0000001' && days > 2}")).isEqualTo(true);
        assertThat(value("#{execution.processBusinessKey}")).isEqualTo("C0000001");
        assertThat(value("${list[1]} ${map.key} ${map['key']}")).isEqualTo("second value value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${caseId.class}",
                "${caseId.length()}",
                "${caseId.bytes}",
                "${1.hashCode()}",
                "${true.getClass().forName('java.lang.Runtime')}",
                "${days.getClass()}",
                "${list.getClass()}",
                "${list.size()}",
                "${map.getClass()}",
                "${held.payOut()}",
                "${held.class}",
                "${treasury.payOut()}",
                "${treasury}",
                "${example.getClass()}",
                "${example.class}",
                "${example.hashCode()}",
                "${example.notify()}",
                "${example.wait(1)}",
                "${example.statically()}",
                "${example.step(caseId).length()}",
                "${example.when(days).plusDays(1)}",
                "${execution.processEngineServices}",
                "${execution.engineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution.getVariable('caseId')}",
                "${execution.id}",
                "${execution.variables}",
                "${execution.class}",
                "${execution['class']}",
                "${example['class']}",
                "${example['getClass']()}",
                "${''['getClass']()}",
                "${held['payOut']()}"
            })
    void nothingElseHasAMethodOrAProperty(String expression) {
        assertThatThrownBy(() -> value(expression))
                .isInstanceOf(ELException.class)
                .hasMessageNotContaining("'execution'")
                .hasMessageNotContaining("'example'");
    }

    @Test
    void aMapGivesItsKeysAndNotItsClass() {
        assertThat(value("${map.class}")).isNull();
        assertThat(value("${map['class']}")).isNull();
    }

    private Object value(String expression) {
        return expressions.value(expression, scope);
    }
}
