package org.huikuan.engine.tables;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.huikuan.engine.Unchecked;
import org.huikuan.strategy.TableRules;
import org.springframework.stereotype.Component;

/** Counts the rules of deployed tables, each version read once. */
@Component
class CamundaTableRules implements TableRules {

    private final RepositoryService repository;
    private final Unchecked unchecked;
    private final ConcurrentMap<Version, List<String>> rules = new ConcurrentHashMap<>();

    CamundaTableRules(RepositoryService repository, Unchecked unchecked) {
        this.repository = repository;
        this.unchecked = unchecked;
    }

    @Override
    public Optional<Line> line(String table, int version, String rule) {
        List<String> ids = rules.get(new Version(table, version));
        if (ids == null) {
            ids = version == ShippedTables.VERSION ? shipped(table) : unchecked.get(() -> read(table, version));
            rules.put(new Version(table, version), ids);
        }
        int at = ids.indexOf(rule);
        return at < 0 ? Optional.empty() : Optional.of(new Line(at + 1, ids.size()));
    }

    private List<String> read(String table, int version) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .decisionDefinitionVersion(version)
                .singleResult();
        return definition == null ? List.of() : ruleIds(definition);
    }

    private static List<String> shipped(String table) {
        byte[] content = ShippedTables.content(table);
        DecisionTable read = content == null ? null : PolicyModel.of(content).table(table);
        return read == null
                ? List.of()
                : read.getRules().stream().map(DmnElement::getId).toList();
    }

    private List<String> ruleIds(DecisionDefinition definition) {
        Decision decision = repository.getDmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
        return decision.getChildElementsByType(DecisionTable.class).stream()
                .flatMap(t -> t.getChildElementsByType(Rule.class).stream())
                .map(DmnElement::getId)
                .toList();
    }

    private record Version(String table, int number) {}
}
