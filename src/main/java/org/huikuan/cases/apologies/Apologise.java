package org.huikuan.cases.apologies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.money.CreditNotes;
import org.huikuan.letters.Cure;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** We were wrong: the customer gets a letter that says so, one at a time. */
@Component
class Apologise extends DeclaredAct<CaseFacts, ApologyInput> {

    private static final String STEP = "apology";

    private final Faults faults;
    private final CreditNotes creditNotes;
    private final Letters letters;
    private final Journal journal;

    Apologise(OpenCases cases, Faults faults, CreditNotes creditNotes, Letters letters, Journal journal) {
        super("apologise", ActRoles.COLLECTING, cases, ApologyInput.class);
        this.faults = faults;
        this.creditNotes = creditNotes;
        this.letters = letters;
        this.journal = journal;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public void check(CaseFacts now, ApologyInput input, FormInput mistakes) {
        if (now.creditor().letters() == LetterMode.OFF) {
            mistakes.wrong("wrong", "no-letters-sent");
        } else if (!faults.any(now)) {
            mistakes.wrong("wrong", "no-fault-of-ours");
        }
        apologies(now).stream()
                .filter(l -> LetterState.IN_THE_HOUSE.contains(l.state())
                        || l.orderedOn().equals(now.today()))
                .findFirst()
                .ifPresent(l -> mistakes.wrong("wrong", "apology-there", l.reference(), l.orderedOn()));
        if (input.creditNote() != null && !stands(now.kase(), input.creditNote())) {
            mistakes.wrong("creditNote", "no-credit-note", input.creditNote());
        }
        LocalDate payBy = input.payBy();
        if (payBy != null && !payBy.isAfter(now.today())) {
            mistakes.wrong("payBy", "past", payBy, now.today());
        }
    }

    private boolean stands(CollectionCase kase, String number) {
        return creditNotes.known(kase.creditorId(), number).stream()
                .anyMatch(note -> note.accountId() == kase.accountId());
    }

    /** Those that a manager struck, or that the facts overtook, are none. */
    private List<Letter> apologies(CaseFacts now) {
        return letters.ofCase(now.kase().id().value()).stream()
                .filter(l -> l.code() == LetterCode.L23)
                .filter(l -> l.state() != LetterState.STRUCK && l.state() != LetterState.CANCELLED)
                .toList();
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, ApologyInput input, Doing doing) {
        CollectionCase kase = now.kase();
        journal.write(new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "apologised",
                Sentence.things(input.cures()),
                Sentence.text(input.wrong())));
        var unused = letters.order(List.of(new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                LetterCode.L23,
                kase.position().stage().code(),
                STEP,
                attempt(kase),
                now.today(),
                says(now, input))));
        return null;
    }

    /** Each apology is a letter of its own. */
    private int attempt(CollectionCase kase) {
        return 1
                + (int) letters.ofCase(kase.id().value()).stream()
                        .filter(l -> l.code() == LetterCode.L23)
                        .count();
    }

    private Map<String, String> says(CaseFacts now, ApologyInput input) {
        Map<String, String> says = new HashMap<>(faults.told(now));
        says.put(Particulars.WRONG, input.wrong());
        says.put(
                Particulars.CURES,
                input.cures().stream().map(Cure::code).distinct().collect(Collectors.joining(" ")));
        if (input.creditNote() != null) {
            says.put(Particulars.CREDIT_NOTE, input.creditNote());
        }
        if (input.payBy() != null) {
            says.put(Particulars.PAY_BY, input.payBy().toString());
        }
        return says;
    }
}
