package org.huikuan.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CasePapers;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Accounts;
import org.huikuan.letters.Letters;
import org.huikuan.letters.delivery.DeliveryDesk;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.TakenOut;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what a short form says, by the same acts as the API: they lock, check role, team and fields, and journal.
 * Besides, a person who acts on a case that others have changed since the form was opened is told first.
 */
@Service
@Transactional
public class CaseFileActs {

    private static final int CHANGES = 20;

    private final CaseFiles files;
    private final Desk desk;
    private final Accounts accounts;
    private final Journal journal;
    private final CurrentUser user;

    CaseFileActs(CaseFiles files, Desk desk, Accounts accounts, Journal journal, CurrentUser user) {
        this.files = files;
        this.desk = desk;
        this.accounts = accounts;
        this.journal = journal;
        this.user = user;
    }

    /**
     * @throws BadInput naming every wrong field
     * @throws ChangedMeanwhile when others have acted since {@link Entry#seen}
     * @throws NotAllowed when the person's role does no such acts
     * @throws NotFound for a case, promise, dispute or hold that the person does not see
     */
    public void carryOut(Act act, CaseId id, Entry entry) {
        if (!act.isFor(user)) {
            throw new NotAllowed("other-role", "this act belongs to another role");
        }
        CaseFacts facts = files.facts(id);
        accounts.lock(List.of(facts.account().id()));
        if (act.needsToKnow()) {
            tellChanges(facts, entry.seen());
        }
        act(act, id, entry);
    }

    /**
     * The same, of an act that goes through the common door.
     *
     * @param seen newest entry of the journal when the form was opened
     */
    public void carryOut(
            org.huikuan.acts.Act<?, ?> act, CaseId id, Where where, long seen, Map<String, String> written) {
        CaseFacts facts = files.facts(id);
        accounts.lock(List.of(facts.account().id()));
        if (!act.onlyAdds()) {
            tellChanges(facts, seen);
        }
        desk.door.carryOut(act, where, written, Way.FILE, null);
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

    private void act(Act act, CaseId id, Entry entry) {
        Map<String, Object> values = entry.values();
        switch (act) {
            case PAPER -> paper(id, entry);
            case DELIVERY -> delivery(id, entry);
        }
    }

    /** A letter of another case is not reached by way of this one. */
    private void delivery(CaseId id, Entry entry) {
        if (desk.letters.ofCase(id.value()).stream().noneMatch(l -> l.id() == entry.id())) {
            throw new NotFound("no-letter", "case " + id + " has no letter '" + entry.of() + "'");
        }
        Entry.File file = entry.file();
        desk.deliveries.record(
                entry.id(), entry.values(), file == null ? null : new DeliveryDesk.Paper(file.name(), file.content()));
    }

    private void paper(CaseId id, Entry entry) {
        Entry.File file = entry.file();
        if (file == null) {
            List<FieldError> errors = new ArrayList<>(TakenOut.of(entry.values()));
            errors.add(new FieldError("file", "is missing", "missing", List.of()));
            throw new BadInput(errors);
        }
        desk.papers.add(id, file.name(), file.content(), entry.values());
    }

    /** The acts that there are. */
    @Service
    static class Desk {

        private final ActDoor door;
        private final CasePapers papers;
        private final Letters letters;
        private final DeliveryDesk deliveries;

        Desk(ActDoor door, CasePapers papers, Letters letters, DeliveryDesk deliveries) {
            this.door = door;
            this.letters = letters;
            this.deliveries = deliveries;
            this.papers = papers;
        }
    }
}
