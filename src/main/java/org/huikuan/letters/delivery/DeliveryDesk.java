package org.huikuan.letters.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.documents.DocumentKind;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Delivery;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterList;
import org.huikuan.letters.LetterSight;
import org.huikuan.letters.LetterState;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what became of a letter that has left: the proof that it arrived, on which limitation (Civil Code 195) and
 * deadlines stand. A paper goes into the file of the case.
 */
@Service
@Transactional
public class DeliveryDesk {

    private final LetterList list;
    private final LetterFacts facts;
    private final DeliveryRegister register;
    private final CaseDocuments documents;
    private final Journal journal;
    private final Creditors creditors;
    private final CurrentUser user;
    private final Clock clock;

    DeliveryDesk(
            LetterList list,
            LetterFacts facts,
            DeliveryRegister register,
            CaseDocuments documents,
            Journal journal,
            Creditors creditors,
            CurrentUser user,
            Clock clock) {
        this.list = list;
        this.facts = facts;
        this.register = register;
        this.documents = documents;
        this.journal = journal;
        this.creditors = creditors;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param values {@code state}, {@code ems}, {@code on}, {@code by} as the person wrote them
     * @param paper the slip or the signed paper; null: none
     * @throws org.huikuan.shared.BadInput naming every wrong field
     * @throws NotFound for a letter that the person does not see
     * @throws Conflict for a letter that has not left
     */
    public Delivery record(long letterId, Map<String, ? extends @Nullable Object> values, @Nullable Paper paper) {
        Letter seen = letter(letterId);
        facts.lock(Set.of(seen.accountId()));
        Letter letter = letter(letterId);
        if (letter.state() != LetterState.SENT) {
            throw new Conflict(
                    "letter-not-left",
                    "letter " + letter.reference() + " has not left the house ("
                            + letter.state().code() + "): record how it was posted first",
                    letter.reference());
        }
        LocalDate today = new BusinessDay(clock).today(creditors.get(letter.creditorId()));
        String known = register.latest(letterId).map(Delivery::ems).orElse(null);
        DeliveryNote note = DeliveryNote.read(values, letter.date(), today, known);
        Delivery delivery = new Delivery(
                note.state(), note.ems(), note.on(), note.by(), filed(letter, paper, note, today), user.id());
        register.insert(letterId, delivery, clock.instant());
        journal.write(List.of(new JournalEntry(
                letter.accountId(), letter.caseId(), "letter-delivery", letter.reference(), note.grounds())));
        return delivery;
    }

    private Letter letter(long id) {
        return list.find(id, LetterSight.of(user))
                .map(LetterList.Row::letter)
                .orElseThrow(() -> new NotFound("no-letter", "no letter " + id));
    }

    private @Nullable Long filed(Letter letter, @Nullable Paper paper, DeliveryNote note, LocalDate today) {
        return paper == null
                ? null
                : documents
                        .add(
                                letter.caseId(),
                                new CaseDocuments.Upload(
                                        DocumentKind.CORRESPONDENCE,
                                        paper.fileName(),
                                        paper.content(),
                                        letter.reference() + " " + note.grounds()),
                                today,
                                user.id())
                        .id();
    }

    /** @param fileName without folders, see {@link org.huikuan.documents.UploadCheck#nameOf} */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record Paper(String fileName, byte[] content) {}
}
