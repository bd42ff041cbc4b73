package org.huikuan.cases;

import java.io.File;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.promises.Promise;

/** The places of the case's models where a token rests, read from the models themselves. */
final class WaitStates {

    /** What a case may wait for; the event grid plays every event in each of them. */
    private static final List<WaitingFor> WAITS =
            List.of(WaitingFor.NONE, Promise.WAITING, Dispute.WAITING, Hold.WAITING, WaitingFor.INSOLVENCY);

    private static final String[] MODELS = {
        "collection-case",
        "reminder-call",
        "visit",
        "manager-visit",
        "commercial-recovery",
        "supply-hold",
        "approval",
        "promise-to-pay",
        "dispute",
        "legal-action",
        "legal-deadline",
        "insolvency-claim"
    };

    private WaitStates() {}

    /** User tasks, catch events, receive tasks; an event-based gateway once for each thing a case can wait for. */
    static Set<String> ofTheModels() {
        return models().flatMap(WaitStates::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that a day's coming sets off. */
    static Set<String> timersOfTheModels() {
        return models().flatMap(m -> all(m, CatchEvent.class))
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(BpmnModelInstance model) {
        Stream<String> tasks = Stream.concat(all(model, UserTask.class), all(model, ReceiveTask.class))
                .map(FlowNode::getId);
        Stream<String> events = all(model, IntermediateCatchEvent.class)
                .filter(e -> !(e instanceof BoundaryEvent))
                .filter(e -> e.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance))
                .map(FlowNode::getId);
        Stream<String> gateways =
                all(model, EventBasedGateway.class).flatMap(g -> WAITS.stream().map(w -> g.getId() + " " + w.code()));
        return Stream.of(tasks, events, gateways).flatMap(s -> s);
    }

    private static Stream<BpmnModelInstance> models() {
        return Arrays.stream(MODELS).map(name -> Bpmn.readModelFromFile(new File("processes", name + ".bpmn")));
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> all(
            BpmnModelInstance model, Class<T> type) {
        Collection<T> elements = model.getModelElementsByType(type);
        return elements.stream();
    }
}
