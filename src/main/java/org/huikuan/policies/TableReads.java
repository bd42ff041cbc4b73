package org.huikuan.policies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.administration.SettingArea;
import org.huikuan.administration.SettingChange;
import org.huikuan.administration.SettingsJournal;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables and drafts as people look at them. */
@Service
@Transactional(readOnly = true)
public class TableReads {

    private static final int CHANGES = 1000;

    private final PolicySheets sheets;
    private final PolicyDrafts drafts;
    private final DraftCheck check;
    private final DraftBase base;
    private final DraftHand hand;
    private final SettingsJournal journal;

    TableReads(
            PolicySheets sheets,
            PolicyDrafts drafts,
            DraftCheck check,
            DraftBase base,
            DraftHand hand,
            SettingsJournal journal) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.check = check;
        this.base = base;
        this.hand = hand;
        this.journal = journal;
    }

    public TableShown inForce(String key) {
        return asOf(key, hand.today());
    }

    /** As it was, or will be, when that day ends. */
    public TableShown asOf(String key, LocalDate on) {
        if (sheets.versions(key).isEmpty()) {
            throw new NotFound("no-policy-table", key);
        }
        return version(key, sheets.inForce(key, on));
    }

    public TableShown version(String key, int number) {
        List<TableShown.Version> versions = versions(key);
        TableShown.Version chosen = versions.stream()
                .filter(v -> v.version().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-policy-version", key, number));
        TableSheet sheet = sheets.read(key, sheets.content(key, number));
        return new TableShown(sheet, chosen, versions, sheets.coverage(sheet), sheets.askers(key), drafts.of(key));
    }

    /** What a later version has otherwise than an earlier one. */
    public List<RowChange> between(String key, int before, int after) {
        return RowChange.between(rows(key, before), rows(key, after));
    }

    private List<SheetRow> rows(String key, int version) {
        return sheets.read(key, sheets.content(key, version)).rows();
    }

    private List<TableShown.Version> versions(String key) {
        Map<Integer, PolicyDraft> became = new HashMap<>();
        drafts.of(key).forEach(draft -> {
            if (draft.version() != null) {
                became.putIfAbsent(draft.version(), draft);
            }
        });
        Map<String, String> by = new HashMap<>();
        journal.newest(SettingArea.DECISION.key(), CHANGES).stream()
                .filter(c -> c.subject().equals(key) && c.field().equals("version") && c.to() != null)
                .forEach(c -> by.putIfAbsent(String.valueOf(c.to()), c.by()));
        Map<String, String> reasons = reasons(key);
        return sheets.versions(key).stream()
                .map(v -> TableShown.Version.of(
                        v,
                        became.get(v.number()),
                        by.getOrDefault(String.valueOf(v.number()), ""),
                        reasons.getOrDefault(String.valueOf(v.number()), "")))
                .toList();
    }

    /** Reasons stand behind the versions they are of. */
    private Map<String, String> reasons(String key) {
        Map<String, String> reasons = new HashMap<>();
        String reason = "";
        for (SettingChange change : journal.newest(SettingArea.DECISION.key(), CHANGES)) {
            if (change.subject().equals(key) && change.field().equals("reason")) {
                reason = String.valueOf(change.to());
            } else if (change.subject().equals(key) && change.field().equals("version")) {
                reasons.putIfAbsent(String.valueOf(change.to()), reason);
                reason = "";
            }
        }
        return reasons;
    }

    public List<PolicyDraft> open() {
        return drafts.open();
    }

    public DraftShown draft(long id) {
        PolicyDraft draft = drafts.find(id).orElseThrow(() -> new NotFound("no-policy-draft", id));
        List<PolicyVersion> versions = sheets.versions(draft.key());
        int inForce = sheets.inForce(draft.key(), hand.today());
        List<SheetRow> now = rows(draft.key(), inForce);
        byte[] dmn = base.of(draft);
        TableSheet sheet = sheets.read(draft.key(), dmn).with(drafts.rows(id, draft.revision()));
        return new DraftShown(
                draft,
                sheet,
                inForce,
                RowChange.between(now, sheet.rows()),
                sheets.coverage(sheet),
                check.of(sheet, dmn, sheet.rows()),
                drafts.writers(id),
                versions.get(0).number() == draft.baseVersion());
    }
}
