package org.huikuan.casefile;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what a short form says, by the same acts as the API: they lock, check role, team and fields, and journal.
 * Besides, a person who acts on a case that others have changed since the form was opened is told first.
 */
@Service
@Transactional
public class ShortForms {

    private static final int CHANGES = 20;

    private final CaseFileReads files;
    private final ActDoor door;
    private final Accounts accounts;
    private final Journal journal;
    private final CurrentUser user;

    ShortForms(CaseFileReads files, ActDoor door, Accounts accounts, Journal journal, CurrentUser user) {
        this.files = files;
        this.door = door;
        this.accounts = accounts;
        this.journal = journal;
        this.user = user;
    }

    /**
     * @param seen newest entry of the journal when the form was opened
     * @throws org.huikuan.shared.BadInput naming every wrong field
     * @throws ChangedMeanwhile when others have acted since
     * @throws org.huikuan.shared.Refused as the common door says
     */
    public void carryOut(
            Act<?, ?> act, CaseId id, Where where, long seen, Map<String, ? extends @Nullable Object> written) {
        CaseFacts facts = files.facts(id);
        accounts.lock(List.of(facts.account().id()));
        if (!act.onlyAdds()) {
            tellChanges(facts, seen);
        }
        door.carryOut(act, where, written, Way.FILE, null);
    }

    private void tellChanges(CaseFacts facts, long seen) {
        List<JournalRecord> changes = journal
                .latestOfCase(
                        facts.account().id(),
                        facts.kase().id().value(),
                        facts.kase().openedOn(),
                        null,
                        Long.MAX_VALUE,
                        CHANGES)
                .stream()
                .filter(j -> j.id() > seen && !j.byUser().equals(user.id()))
                .toList();
        if (!changes.isEmpty()) {
            throw new ChangedMeanwhile(changes);
        }
    }
}
