package org.huikuan.engine.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.huikuan.engine.Unchecked;
import org.huikuan.policies.Coverage;
import org.huikuan.policies.PolicySheets;
import org.huikuan.policies.PolicyVersion;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableAsker;
import org.huikuan.policies.TableSheet;
import org.huikuan.policies.VersionState;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deployed decision tables as sheets. */
@Component
class CamundaSheets implements PolicySheets {

    private final RepositoryService repository;
    private final Unchecked unchecked;
    private final TableVersions versions;
    private final KnownTables known;

    CamundaSheets(RepositoryService repository, Unchecked unchecked, TableVersions versions, KnownTables known) {
        this.repository = repository;
        this.unchecked = unchecked;
        this.versions = versions;
        this.known = known;
    }

    @Override
    public List<PolicyVersion> versions(String key) {
        List<DecisionDefinition> all = unchecked.get(() -> versions.of(key));
        Map<String, Instant> deployed = unchecked.get(() -> {
            Map<String, Instant> times = new HashMap<>();
            repository
                    .createDeploymentQuery()
                    .list()
                    .forEach(d -> times.put(d.getId(), d.getDeploymentTime().toInstant()));
            return times;
        });
        LocalDate today = versions.today();
        DecisionDefinition now = TableVersions.now(all, today);
        return all.stream()
                .map(d -> new PolicyVersion(
                        d.getVersion(), TableVersions.from(d), deployed.get(d.getDeploymentId()), state(d, now, today)))
                .toList();
    }

    private static VersionState state(DecisionDefinition version, @Nullable DecisionDefinition now, LocalDate today) {
        LocalDate from = TableVersions.from(version);
        if (version == now) {
            return VersionState.IN_FORCE;
        }
        return from != null && from.isAfter(today) ? VersionState.SCHEDULED : VersionState.EARLIER;
    }

    @Override
    public int inForce(String key, LocalDate on) {
        Map<Integer, Instant> deployed = new HashMap<>();
        versions(key).forEach(v -> deployed.put(v.number(), Objects.requireNonNullElse(v.deployedAt(), Instant.MIN)));
        List<DecisionDefinition> all = unchecked.get(() -> versions.of(key));
        List<DecisionDefinition> there = !on.isBefore(versions.today())
                ? all
                : all.stream()
                        .filter(d -> isThere(deployed.get(d.getVersion()), on))
                        .toList();
        DecisionDefinition found = TableVersions.orFirst(TableVersions.inForce(there, on), all);
        if (found == null) {
            throw new NotFound("no-policy-table", key);
        }
        return found.getVersion();
    }

    private boolean isThere(@Nullable Instant deployedAt, LocalDate on) {
        return deployedAt == null
                || deployedAt.equals(Instant.MIN)
                || !versions.dayOf(deployedAt).isAfter(on);
    }

    @Override
    public byte[] content(String key, int version) {
        if (version == ShippedTables.VERSION) {
            return Optional.ofNullable(ShippedTables.content(key))
                    .orElseThrow(() -> new NotFound("no-policy-table", key));
        }
        DecisionDefinition definition = find(key, version);
        return unchecked.get(() -> {
            try (InputStream content = repository.getDecisionModel(definition.getId())) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private DecisionDefinition find(String key, int version) {
        return unchecked.get(() -> versions.of(key)).stream()
                .filter(d -> d.getVersion() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-policy-version", key, version));
    }

    @Override
    public TableSheet read(String key, byte[] dmn) {
        Table<?, ?> table = table(key);
        try {
            return new SheetReader(table).read(dmn);
        } catch (RuntimeException unreadable) {
            throw new Conflict("policy-unreadable", key);
        }
    }

    @Override
    public byte[] written(String key, byte[] dmn, List<SheetRow> rows, @Nullable LocalDate from) {
        return new SheetFile(key, dmn).with(read(key, dmn), rows, from);
    }

    @Override
    public Coverage coverage(TableSheet sheet) {
        return new TableCoverage(sheet).look();
    }

    @Override
    public void takeBack(String key, int version) {
        DecisionDefinition definition = find(key, version);
        unchecked.run(() -> repository.deleteDeployment(definition.getDeploymentId(), true));
    }

    @Override
    public List<TableAsker> askers(String key) {
        return table(key).askedBy().stream().map(this::asker).toList();
    }

    private TableAsker asker(String asker) {
        int slash = asker.indexOf('/');
        return slash < 0
                ? new TableAsker("", asker)
                : new TableAsker(
                        asker.substring(0, slash), step(asker.substring(0, slash), asker.substring(slash + 1)));
    }

    /** The name of the step in the newest version of the model. */
    private String step(String model, String element) {
        return unchecked.get(() -> {
            ProcessDefinition newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(model)
                    .latestVersion()
                    .singleResult();
            ModelElementInstance found = newest == null
                    ? null
                    : repository.getBpmnModelInstance(newest.getId()).getModelElementById(element);
            String name = found == null ? null : found.getAttributeValue("name");
            return name == null ? element : name;
        });
    }

    private Table<?, ?> table(String key) {
        Table<?, ?> table = known.find(key);
        if (table == null) {
            throw new NotFound("no-policy-table", key);
        }
        return table;
    }
}
