package org.huikuan.engine.door;

import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Whoever deploys a model calls steps, and nothing else: a model that names Java classes, holds a script or runs a
 * program is refused, by line, before the engine reads it; the engine makes some of those objects while it reads.
 */
public class ModelFence extends BpmnParse {

    private static final Set<String> ELEMENTS = Set.of("script", "scriptTask", "connector", "connectorId");

    /** Attributes that name a Java class, or hold a script's language or place. */
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "formHandlerClass", "variableMappingClass", "scriptFormat", "resource", "language");

    public ModelFence(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        look(rootElement);
        super.parseRootElement();
    }

    private static void look(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            throw refused("<" + element.getTagName() + ">", element);
        }
        element.attributes().forEach(name -> look(name, element));
        element.elements().forEach(ModelFence::look);
    }

    /** @param name with the namespace in front, as the engine keeps it */
    private static void look(String name, Element element) {
        String word = name.substring(name.lastIndexOf(':') + 1);
        boolean isBuiltIn = word.equals("type") && isProgramOrMail(element, name);
        boolean isValidator = element.getTagName().equals("constraint") && word.equals("config");
        if (ATTRIBUTES.contains(word) || isBuiltIn || isValidator && namesAValidator(element)) {
            throw refused(word, element);
        }
    }

    private static boolean isProgramOrMail(Element element, String name) {
        return Set.of("shell", "mail")
                .contains(element.attribute(name, "").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean namesAValidator(Element constraint) {
        return "validator".equals(constraint.attribute("name"));
    }

    private static BpmnParseException refused(String what, Element element) {
        return new BpmnParseException(
                what + " is refused: a model may call steps only, by ${steps.method(variable)}", element);
    }
}
