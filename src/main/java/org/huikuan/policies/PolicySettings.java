package org.huikuan.policies;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Managers change policy tables; none comes into force that would make a case fail. */
@Service
public class PolicySettings {

    private static final Pattern DAY = Pattern.compile("(versionTag=\"[^\"]*?) ?from \\d{4}-\\d{2}-\\d{2}\"");

    private final PolicyTables tables;
    private final PolicyTrials trials;

    PolicySettings(PolicyTables tables, PolicyTrials trials) {
        this.tables = tables;
        this.trials = trials;
    }

    public List<PolicyTable> all() {
        return tables.all();
    }

    /** The file in force without its first day, which is not that of whatever is made of it. */
    public byte[] undated(String key) {
        get(key);
        String dmn = new String(tables.content(key), StandardCharsets.UTF_8);
        return DAY.matcher(dmn).replaceAll("$1\"").getBytes(StandardCharsets.UTF_8);
    }

    /** What keeps a file from becoming a draft; empty: nothing does. */
    @Transactional(readOnly = true)
    public List<PolicyMistake> check(String key, byte[] dmn) {
        get(key);
        return refused(key, dmn);
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
