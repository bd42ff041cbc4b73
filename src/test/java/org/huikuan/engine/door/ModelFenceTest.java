package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may deploy a model calls steps only: no Java class by its name, no script, no program. */
@ApplicationH2
class ModelFenceTest {

    private static final String KEY = "of-model-fence-test";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='t' camunda:class='java.lang.ProcessBuilder'/>",
                "<serviceTask id='t' camunda:type='shell'/>",
                "<sendTask id='t' camunda:type='Shell'/>",
                "<serviceTask id='t' camunda:type='mail'/>",
                "<scriptTask id='t' scriptFormat='juel'><script>${1}</script></scriptTask>",
                "<scriptTask id='t' scriptFormat='javascript' camunda:resource='http://somewhere'/>",
                "<task id='t'><extensionElements><camunda:executionListener event='start'"
                        + " class='java.lang.ProcessBuilder'/></extensionElements></task>",
                "<task id='t'><extensionElements><camunda:executionListener event='start'>"
                        + "<camunda:script scriptFormat='juel'>${1}</camunda:script>"
                        + "</camunda:executionListener></extensionElements></task>",
                "<userTask id='t'><extensionElements><camunda:taskListener event='create'"
                        + " class='java.lang.ProcessBuilder'/></extensionElements></userTask>",
                "<task id='t'><extensionElements><camunda:inputOutput><camunda:inputParameter name='x'>"
                        + "<camunda:script scriptFormat='juel'>${1}</camunda:script>"
                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
                "<callActivity id='t' calledElement='x' camunda:variableMappingClass='java.lang.ProcessBuilder'/>",
                "<userTask id='t' camunda:formHandlerClass='java.lang.ProcessBuilder'/>",
                "<userTask id='t'><extensionElements><camunda:formData><camunda:formField id='f' type='string'>"
                        + "<camunda:validation><camunda:constraint name='validator'"
                        + " config='java.lang.ProcessBuilder'/></camunda:validation>"
                        + "</camunda:formField></camunda:formData></extensionElements></userTask>"
            })
    void aModelThatCallsMoreThanStepsIsRefused(String task) {
        assertThatThrownBy(() -> deploy(task))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("a model may call steps only");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(KEY)
                        .count())
                .isZero();
    }

    @Test
    void theEngineHasNoScriptingLanguage() {
        assertThat(engine.getScriptEngineResolver().getScriptEngine("juel", false))
                .isNull();
        assertThat(engine.getScriptEngineResolver().getScriptEngine("javascript", false))
                .isNull();
        assertThat(engine.getScriptEngineResolver().getScriptEngineManager().getEngineFactories())
                .isEmpty();
    }

    private void deploy(String task) {
        String model = """
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='x'
                    xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
                  <process id='%s' isExecutable='true' camunda:historyTimeToLive='1'>
                    <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='t'/>%s
                  </process>
                </definitions>""".formatted(KEY, task);
        repository.createDeployment().addString(KEY + ".bpmn", model).deploy();
    }
}
