package org.huikuan.letters.outbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.journal.JournalEntry;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterFacts.Known;
import org.huikuan.letters.PrintedLetter;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/**
 * The sending transaction: the account rows are locked, the facts read again, the gate asked, the letters made of the
 * ledger of this moment and archived. In the caller's transaction.
 */
@Component
class Making {

    private final Outbox outbox;
    private final LetterFacts facts;
    private final Gate gate;
    private final Contents contents;
    private final Senders senders;
    private final Workshop workshop;

    Making(Outbox outbox, LetterFacts facts, Gate gate, Contents contents, Senders senders, Workshop workshop) {
        this.outbox = outbox;
        this.facts = facts;
        this.gate = gate;
        this.contents = contents;
        this.senders = senders;
        this.workshop = workshop;
    }

    /** @return the mails to send; letters for print lie ready, the others wait or are cancelled */
    List<Parcel> make(String token, Collection<Letter> taken) {
        Set<Long> accounts = taken.stream().map(Letter::accountId).collect(Collectors.toSet());
        Set<Long> wanted = taken.stream().map(Letter::id).collect(Collectors.toSet());
        facts.lock(accounts);
        List<OutboxEntry> entries = outbox.claimedBy(token).stream()
                .filter(e -> wanted.contains(e.letter().id()))
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, Known> known =
                facts.of(entries.stream().map(OutboxEntry::letter).toList());
        Map<Long, GateAnswer> answers = ask(token, entries, known, accounts);
        outbox.answered(answers, workshop.clock.instant());
        tellCancelled(entries, answers);
        List<OutboxEntry> go = entries.stream()
                .filter(e -> answers.get(e.letter().id()) instanceof GateAnswer.Go)
                .toList();
        List<Parcel> parcels = again(go.stream().filter(OutboxEntry::sending).toList());
        parcels.addAll(fresh(go.stream().filter(e -> !e.sending()).toList(), known));
        return parcels;
    }

    /** What the letter says cannot be printed: a person of the case's team mends the data and has it made again. */
    void unprintable(String token, Letter letter, Sentence reason) {
        facts.lock(Set.of(letter.accountId()));
        boolean held = outbox.claimedBy(token).stream().anyMatch(e -> e.letter().id() == letter.id());
        if (held) {
            workshop.toPost(Set.of(letter.caseId()), () -> outbox.unprintable(letter.id(), reason));
            workshop.tell(List.of(entry(letter, "letter-unprintable", reason)));
        }
    }

    private Map<Long, GateAnswer> ask(
            String token, List<OutboxEntry> entries, Map<Long, Known> known, Set<Long> accounts) {
        Map<Long, LastLetter> last = new HashMap<>(outbox.lastTo(accounts, token));
        Map<Long, GateAnswer> answers = new LinkedHashMap<>();
        for (OutboxEntry entry : entries) {
            Letter letter = entry.letter();
            Known of = Objects.requireNonNull(known.get(letter.id()));
            GateAnswer answer = gate.ask(letter, of, entry.sending() ? null : last.get(letter.accountId()));
            answers.put(letter.id(), answer);
            if (answer instanceof GateAnswer.Go && letter.code().isCollection()) {
                last.put(letter.accountId(), new LastLetter(letter.stage(), letter.step(), of.today()));
            }
        }
        return answers;
    }

    private void tellCancelled(List<OutboxEntry> entries, Map<Long, GateAnswer> answers) {
        List<JournalEntry> told = entries.stream()
                .filter(e -> answers.get(e.letter().id()) instanceof GateAnswer.Never)
                .map(e -> entry(
                        e.letter(),
                        e.sending() ? "letter-cancelled-unsure" : "letter-cancelled",
                        Sentence.parts(Arg.code(
                                "gate",
                                Objects.requireNonNull(answers.get(e.letter().id()))
                                        .word()))))
                .toList();
        workshop.tell(told);
    }

    /** Mails whose sender has vanished: the same mail with the same Message-ID, noted as sent again. */
    private List<Parcel> again(List<OutboxEntry> vanished) {
        if (vanished.isEmpty()) {
            return new ArrayList<>();
        }
        outbox.resent(vanished.stream().map(e -> e.letter().id()).toList());
        workshop.tell(vanished.stream()
                .map(e -> entry(
                        e.letter(),
                        "letter-resent",
                        Sentence.parts(Objects.requireNonNull(e.mail()).messageId())))
                .toList());
        return vanished.stream()
                .map(e -> new Parcel(
                        e.letter(),
                        Objects.requireNonNull(e.mail()),
                        workshop.archive
                                .get(Objects.requireNonNull(e.letter().documentSha256()))
                                .orElseThrow(),
                        true))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Parcel> fresh(List<OutboxEntry> entries, Map<Long, Known> known) {
        Map<Boolean, List<Letter>> byServer = entries.stream()
                .map(OutboxEntry::letter)
                .collect(Collectors.partitioningBy(l ->
                        senders.mayMail() || Senders.addressOf(l, Objects.requireNonNull(known.get(l.id()))) == null));
        List<Letter> waiting = byServer.getOrDefault(false, List.of());
        if (!waiting.isEmpty()) {
            outbox.waitForMail(waiting.stream().map(Letter::id).toList());
        }
        List<Letter> letters = byServer.getOrDefault(true, List.of());
        return letters.isEmpty() ? List.of() : print(letters, known);
    }

    private List<Parcel> print(List<Letter> letters, Map<Long, Known> known) {
        Map<Long, Letterheads.Sender> from = senders.of(letters);
        Map<Long, Contents.Wanted> wanted = new LinkedHashMap<>();
        for (Letter letter : letters) {
            Known of = Objects.requireNonNull(known.get(letter.id()));
            wanted.put(
                    letter.id(),
                    new Contents.Wanted(
                            letter,
                            of,
                            Senders.head(from.get(letter.creditorId())),
                            Senders.addressOf(letter, of) == null));
        }
        Map<Long, LetterContent> content = contents.of(List.copyOf(wanted.values()));
        List<Outbox.Made> made = new ArrayList<>();
        List<Parcel> parcels = new ArrayList<>();
        for (Letter letter : letters) {
            LetterContent says = Objects.requireNonNull(content.get(letter.id()));
            PrintedLetter printed = workshop.print(says);
            String to = Senders.addressOf(letter, Objects.requireNonNull(known.get(letter.id())));
            Mail mail = to == null ? null : senders.mail(to, printed, from.get(letter.creditorId()));
            LocalDate postBy = contents.postBy(Objects.requireNonNull(wanted.get(letter.id())));
            made.add(workshop.kept(letter, says, postBy, printed, mail));
            if (mail != null) {
                parcels.add(new Parcel(letter, mail, printed.pdf(), false));
            }
        }
        finish(letters, made);
        return parcels;
    }

    /** A case whose first letter for print lies ready gets its task. */
    private void finish(List<Letter> letters, List<Outbox.Made> made) {
        Set<Long> printed =
                made.stream().filter(m -> m.mail() == null).map(Outbox.Made::id).collect(Collectors.toSet());
        Set<Long> cases = letters.stream()
                .filter(l -> printed.contains(l.id()) && l.code() != LetterCode.L07)
                .map(Letter::caseId)
                .collect(Collectors.toSet());
        workshop.toPost(cases, () -> outbox.made(made));
    }

    private static JournalEntry entry(Letter letter, String what, Sentence grounds) {
        return new JournalEntry(letter.accountId(), letter.caseId(), what, Sentence.parts(letter.reference()), grounds);
    }
}
