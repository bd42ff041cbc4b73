package org.huikuan.letters.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.acts.Upload;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.documents.DocumentKind;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.DeliveryState;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterDelivery;
import org.huikuan.letters.LetterLeft;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Records what became of a letter that has left: the proof that it arrived, on which limitation (Civil Code 195) and
 * deadlines stand. A paper goes into the file of the case.
 */
@Service
class DeliveryActs {

    private final DeliveryRegister register;
    private final CaseDocuments documents;
    private final LetterDeliveries deliveries;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Creditors creditors;
    private final CurrentUser user;
    private final Clock clock;

    DeliveryActs(
            DeliveryRegister register,
            CaseDocuments documents,
            LetterDeliveries deliveries,
            ApplicationEventPublisher events,
            Journal journal,
            Creditors creditors,
            CurrentUser user,
            Clock clock) {
        this.register = register;
        this.documents = documents;
        this.deliveries = deliveries;
        this.events = events;
        this.journal = journal;
        this.creditors = creditors;
        this.user = user;
        this.clock = clock;
    }

    /** Notes what is wrong with what was said of the letter. */
    DeliveryNote read(Letter letter, RecordDeliveryInput said, FormInput mistakes) {
        LocalDate today = today(letter);
        String known = register.latest(letter.id()).map(LetterDelivery::ems).orElse(null);
        LocalDate posted = register.postedOn(letter.id()).orElse(null);
        return DeliveryNote.of(said, mistakes, letter.date(), posted, today, known);
    }

    LetterDelivery record(Letter letter, RecordDeliveryInput said, String by) {
        DeliveryNote note = read(letter, said, FormInput.ofRight());
        Upload paper = said.file();
        if (LettersInSight.isCounselsDraft(letter)) {
            sentByCounsel(letter, note, paper);
        }
        Long filed = paper == null ? null : filed(letter, paper, note).id();
        LetterDelivery delivery = new LetterDelivery(note.state(), note.ems(), note.on(), note.by(), filed, by);
        register.insert(letter.id(), delivery, clock.instant());
        journal.write(List.of(new JournalEntry(
                letter.accountId(),
                letter.caseId(),
                "letter-delivery",
                Sentence.parts(letter.reference()),
                note.grounds())));
        return delivery;
    }

    private LocalDate today(Letter letter) {
        return new BusinessDay(clock).today(creditors.get(letter.creditorId()));
    }

    /** Counsel's letter is sent by what proves it: the firm's mail number and the scan with its seal. */
    private void sentByCounsel(Letter letter, DeliveryNote note, @Nullable Upload paper) {
        if (Stream.of("legal", "camunda-admin").noneMatch(user.groups()::contains)) {
            throw new NotAllowed("other-role");
        }
        String ems = note.ems();
        if (note.state() != DeliveryState.POSTED || ems == null) {
            throw new BadInput("state", "counsel-posted-first");
        }
        if (paper == null) {
            throw new BadInput("file", "scan-missing");
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

    private CaseDocument filed(Letter letter, Upload paper, DeliveryNote note) {
        return documents.add(
                letter.caseId(),
                new CaseDocuments.Upload(
                        DocumentKind.CORRESPONDENCE,
                        paper.name(),
                        paper.content(),
                        letter.reference() + " " + note.grounds()),
                today(letter),
                user.id());
    }
}
