package org.huikuan.administration;

import java.util.Arrays;
import java.util.List;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Managers change policy tables; none comes into force that would make a case fail. */
@Service
public class PolicySettings {

    private static final SettingArea AREA = SettingArea.DECISION;

    private final PolicyTables tables;
    private final SettingsJournal journal;

    PolicySettings(PolicyTables tables, SettingsJournal journal) {
        this.tables = tables;
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
        List<PolicyMistake> mistakes = tables.check(key, dmn);
        if (mistakes.isEmpty()) {
            tables.replace(key, dmn);
            journal.record(AREA, key, "version", String.valueOf(before.version()), String.valueOf(get(key).version()));
        }
        return mistakes;
    }

    private PolicyTable get(String key) {
        return tables.all().stream()
                .filter(t -> t.key().equals(key))
                .findAny()
                .orElseThrow(() -> new NotFound("no-policy-table", "there is no policy table " + key, key));
    }
}
