package org.huikuan.policies;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.administration.SettingArea;
import org.huikuan.administration.SettingsJournal;
import org.springframework.stereotype.Component;

/** Puts versions of tables in force, with a line in the journal of settings. */
@Component
class VersionWrites {

    private static final SettingArea AREA = SettingArea.DECISION;

    private final PolicyTables tables;
    private final PolicySheets sheets;
    private final SettingsJournal journal;

    VersionWrites(PolicyTables tables, PolicySheets sheets, SettingsJournal journal) {
        this.tables = tables;
        this.sheets = sheets;
        this.journal = journal;
    }

    /** @param dmn the file whose columns it has @return its number */
    int put(String key, byte[] dmn, List<SheetRow> rows, LocalDate from, String reason) {
        int before = newest(key);
        tables.replace(key, sheets.written(key, dmn, rows, from));
        int version = newest(key);
        journal.record(AREA, key, "version", String.valueOf(before), String.valueOf(version));
        journal.record(AREA, key, "from", null, from.toString());
        journal.record(AREA, key, "reason", null, reason);
        return version;
    }

    void takeBack(String key, int version) {
        sheets.takeBack(key, version);
        journal.record(AREA, key, "version", String.valueOf(version), null);
    }

    private int newest(String key) {
        return sheets.versions(key).get(0).number();
    }
}
