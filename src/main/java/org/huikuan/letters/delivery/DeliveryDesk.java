package org.huikuan.letters.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.documents.DocumentKind;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Delivery;
import org.huikuan.letters.DeliveryState;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterLeft;
import org.huikuan.letters.LetterList;
import org.huikuan.letters.LetterState;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Creditors creditors;
    private final CurrentUser user;
    private final Clock clock;

    DeliveryDesk(
            LetterList list,
            LetterFacts facts,
            DeliveryRegister register,
            CaseDocuments documents,
            Deliveries deliveries,
            ApplicationEventPublisher events,
            Journal journal,
            Creditors creditors,
            CurrentUser user,
            Clock clock) {
        this.list = list;
        this.facts = facts;
        this.register = register;
        this.documents = documents;
        this.deliveries = deliveries;
        this.events = events;
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
        boolean draft = letter.code() == LetterCode.L07 && letter.state() == LetterState.PRINTED;
        if (letter.state() != LetterState.SENT && !draft) {
            throw new Conflict(
                    "letter-not-left",
                    "letter " + letter.reference() + " has not left the house ("
                            + letter.state().code() + "): record how it was posted first",
                    letter.reference());
        }
        LocalDate today = new BusinessDay(clock).today(creditors.get(letter.creditorId()));
        String known = register.latest(letterId).map(Delivery::ems).orElse(null);
        LocalDate posted = register.postedOn(letterId).orElse(null);
        DeliveryNote note = DeliveryNote.read(values, letter.date(), posted, today, known);
        if (draft) {
            sentByCounsel(letter, note, paper);
        }
        Delivery delivery = new Delivery(
                note.state(), note.ems(), note.on(), note.by(), filed(letter, paper, note, today), user.id());
        register.insert(letterId, delivery, clock.instant());
        journal.write(List.of(new JournalEntry(
                letter.accountId(), letter.caseId(), "letter-delivery", letter.reference(), note.grounds())));
        return delivery;
    }

    /** Counsel's letter is sent by what proves it: the firm's mail number and the scan with its seal. */
    private void sentByCounsel(Letter letter, DeliveryNote note, @Nullable Paper paper) {
        if (Stream.of("legal", "camunda-admin").noneMatch(user.groups()::contains)) {
            throw new NotAllowed("other-role", "legal staff record what counsel has sent");
        }
        String ems = note.ems();
        if (note.state() != DeliveryState.POSTED || ems == null) {
            throw new BadInput(
                    "state", "counsel-posted-first", "record first that counsel has posted it, with the number");
        }
        if (paper == null) {
            throw new BadInput("file", "missing", "is missing: the scan with the seal of the law firm");
        }
        deliveries.counselSent(letter.id(), ems, note.on(), user.id(), clock.instant());
        events.publishEvent(new LetterLeft(
                letter.caseId(),
                letter.accountId(),
                letter.code(),
                letter.stage(),
                letter.step(),
                letter.attempt(),
                note.on()));
    }

    private Letter letter(long id) {
        return list.find(id, Sight.of(user))
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
