package org.huikuan.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table of the project, read from its file and asked with the plain decision engine. */
record DecisionTable(String key, DmnModelInstance model, DmnDecision asked) {

    private static final Path FOLDER = Path.of("processes/decisions");
    private static final ThreadLocal<List<String>> HIT = ThreadLocal.withInitial(ArrayList::new);
    private static final DmnEngine ENGINE = engine();

    /** Read once for all tests of a thread: to check a file against its schema takes long, and two may not read one. */
    private static final ThreadLocal<List<DecisionTable>> SHIPPED = ThreadLocal.withInitial(DecisionTable::read);

    DecisionTable(String key, DmnModelInstance model) {
        this(key, model, ENGINE.parseDecision(key, model));
    }

    record Outcome(String rule, Map<String, Object> outputs) {}

    static Stream<DecisionTable> all() {
        return SHIPPED.get().stream();
    }

    private static List<DecisionTable> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .map(DecisionTable::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome ask(Map<String, Object> inputs) {
        Map<String, Object> all = new HashMap<>(inputs);
        all.putIfAbsent("currency", "CNY");
        all.put("money", "CNY " + inputs.get("amount"));
        return askPlainly(all);
    }

    Outcome askPlainly(Map<String, Object> inputs) {
        HIT.get().clear();
        var result = ENGINE.evaluateDecisionTable(asked, inputs);
        return new Outcome(HIT.get().get(0), Map.copyOf(result.getSingleResult().getEntryMap()));
    }

    String id() {
        return decision().getId();
    }

    String name() {
        return decision().getName();
    }

    String description() {
        return decision().getDescription().getTextContent();
    }

    List<String> ruleIds() {
        return rules().stream().map(Rule::getId).toList();
    }

    List<String> outputs() {
        return model.getModelElementsByType(Output.class).stream()
                .map(Output::getName)
                .toList();
    }

    List<String> conditionsOfTheLastRule() {
        List<Rule> rules = rules();
        return rules.get(rules.size() - 1).getInputEntries().stream()
                .map(InputEntry::getTextContent)
                .map(String::strip)
                .toList();
    }

    String hitPolicy() {
        return table().getHitPolicy().name();
    }

    private org.camunda.bpm.model.dmn.instance.DecisionTable table() {
        return model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class)
                .iterator()
                .next();
    }

    private Decision decision() {
        return model.getModelElementsByType(Decision.class).iterator().next();
    }

    List<Rule> rules() {
        return List.copyOf(table().getRules());
    }

    private static DecisionTable read(Path file) {
        String name = file.getFileName().toString();
        return new DecisionTable(name.substring(0, name.length() - 4), Dmn.readModelFromFile(file.toFile()));
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(DecisionTable::remember);
        return configuration.buildEngine();
    }

    private static void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> HIT.get().add(rule.getId()));
    }
}
