package org.huikuan.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The page of a process under {@code docs/processes}, written from its model. */
record ProcessPage(ProcessFile file) {

    String text() {
        return String.join(
                "\n",
                "# " + file.process().getName(),
                "",
                words(file.process().getDocumentations()),
                "",
                "![" + file.process().getName() + "](" + file.name() + ".png)",
                "",
                "Model `processes/" + file.name() + ".bpmn`, version "
                        + file.process().getCamundaVersionTag() + ", history kept "
                        + file.process().getCamundaHistoryTimeToLiveString() + ". This page is written from the model.",
                "",
                table("Elements", "| id | label | does |\n|---|---|---|", elements()),
                table("Timers", "| event | fires |\n|---|---|", timers()),
                table("Messages", "| message | heard by |\n|---|---|", messages()));
    }

    /** In the order of the drawing, from left to right. */
    private List<String> elements() {
        Diagram diagram = Diagram.of(file);
        return file.elements(FlowNode.class).stream()
                .filter(node -> !(node instanceof EventBasedGateway))
                .sorted(Comparator.comparing(
                                (FlowNode node) -> diagram.box(node).centreX())
                        .thenComparing(node -> diagram.box(node).centreY()))
                .map(node -> "| `" + node.getId() + "` | " + label(node) + " | " + does(node) + " |")
                .toList();
    }

    private List<String> timers() {
        return file.elements(TimerEventDefinition.class).stream()
                .map(timer -> "| `" + owner(timer) + "` | `" + when(timer) + "` |")
                .toList();
    }

    private List<String> messages() {
        return file.elements(MessageEventDefinition.class).stream()
                .map(event -> "| `" + event.getMessage().getName() + "` | `" + owner(event) + "` |")
                .toList();
    }

    private String does(FlowNode node) {
        List<String> tables = Asking.tables(file, node);
        return tables.isEmpty()
                ? acts(node)
                : acts(node)
                        + tables.stream()
                                .map(key -> "[" + key + "](" + key + ".md)")
                                .collect(Collectors.joining(", ", ", asks ", ""));
    }

    private static String acts(FlowNode node) {
        if (node instanceof ServiceTask task) {
            String answer = task.getCamundaResultVariable();
            return "`" + task.getCamundaExpression() + "`" + (answer == null ? "" : " → `" + answer + "`");
        }
        if (node instanceof UserTask task) {
            String form = task.getCamundaFormKey().replaceAll(".*/", "");
            return "task for `" + task.getCamundaCandidateGroups() + "`, "
                    + (form.equals("act.html") ? "form of its act" : "form `" + form + "`");
        }
        if (node instanceof CallActivity call) {
            return "calls [" + call.getCalledElement() + "](" + call.getCalledElement() + ".md)";
        }
        return node instanceof ExclusiveGateway ? answers(node) : "";
    }

    private static String answers(FlowNode gateway) {
        return gateway.getOutgoing().stream()
                .map(flow -> flow.getName() + ": "
                        + (flow.getConditionExpression() == null
                                ? "otherwise"
                                : "`" + flow.getConditionExpression().getTextContent() + "`"))
                .collect(Collectors.joining("; "));
    }

    private static String when(TimerEventDefinition timer) {
        return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(Objects::nonNull)
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining());
    }

    private static String owner(ModelElementInstance definition) {
        return ((BaseElement) definition.getParentElement()).getId();
    }

    private static String label(FlowNode node) {
        return node.getName() == null ? "" : node.getName().replace('\n', ' ');
    }

    private static String words(Collection<Documentation> documentation) {
        return documentation.stream().map(Documentation::getTextContent).collect(Collectors.joining(" "));
    }

    private static String table(String title, String head, List<String> rows) {
        return rows.isEmpty() ? "" : "## " + title + "\n\n" + head + "\n" + String.join("\n", rows) + "\n";
    }
}
