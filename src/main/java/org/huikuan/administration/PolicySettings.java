package org.huikuan.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Managers change policy tables; none comes into force that would make a case fail. */
@Service
public class PolicySettings {

    private static final SettingArea AREA = SettingArea.DECISION;

    private final PolicyTables tables;
    private final PolicyTrials trials;
    private final SettingsJournal journal;

    PolicySettings(PolicyTables tables, PolicyTrials trials, SettingsJournal journal) {
        this.tables = tables;
        this.trials = trials;
        this.journal = journal;
    }

    public List<PolicyTable> all() {
        return tables.all();
    }

    public byte[] content(String key) {
        get(key);
        return tables.content(key);
    }

    /** @return what is wrong with it; empty when it is in force now, or was already */
    @Transactional
    public List<PolicyMistake> replace(String key, byte[] dmn) {
        PolicyTable before = get(key);
        if (Arrays.equals(dmn, tables.content(key))) {
            return List.of();
        }
        List<PolicyMistake> mistakes = refused(key, dmn);
        if (mistakes.isEmpty()) {
            tables.replace(key, dmn);
            journal.record(AREA, key, "version", String.valueOf(before.version()), String.valueOf(get(key).version()));
        }
        return mistakes;
    }

    /** What would be refused, and what the examples of the table say before and after; nothing comes into force. */
    @Transactional(readOnly = true)
    public PolicyTrial tryOut(String key, byte[] dmn) {
        get(key);
        List<PolicyMistake> mistakes = refused(key, dmn);
        return new PolicyTrial(key, mistakes, mistakes.isEmpty() ? trials.of(key, dmn) : List.of());
    }

    /** What is wrong with the tables in force or what they lack, by key; only those of which there is something to say. */
    public Map<String, List<PolicyMistake>> findings() {
        Map<String, List<PolicyMistake>> findings = new TreeMap<>();
        tables.all().forEach(t -> findings.put(t.key(), tables.findings(t.key())));
        findings.values().removeIf(List::isEmpty);
        return findings;
    }

    private List<PolicyMistake> refused(String key, byte[] dmn) {
        return tables.check(key, dmn).stream().filter(PolicyMistake::isRefused).toList();
    }

    private PolicyTable get(String key) {
        return tables.all().stream()
                .filter(t -> t.key().equals(key))
                .findAny()
                .orElseThrow(() -> new NotFound("no-policy-table", key));
    }
}
