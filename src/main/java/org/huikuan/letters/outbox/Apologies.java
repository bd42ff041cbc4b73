package org.huikuan.letters.outbox;

import org.huikuan.ledger.money.CreditNotes;
import org.huikuan.ledger.money.RecordedCredit;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an apology says; a credit note is told only while it stands in the ledger. */
@Component
class Apologies {

    private final CreditNotes creditNotes;

    Apologies(CreditNotes creditNotes) {
        this.creditNotes = creditNotes;
    }

    LetterParts with(LetterParts parts, Letter letter) {
        if (letter.code() != LetterCode.L23) {
            return parts;
        }
        LetterParts.Apology apology = new Particular(letter.particulars()).apology(credited(letter));
        return apology == null ? parts : parts.withApology(apology);
    }

    private LetterParts.@Nullable CreditNote credited(Letter letter) {
        String number = letter.particulars().get(Particulars.CREDIT_NOTE);
        return number == null
                ? null
                : creditNotes.known(letter.creditorId(), number).stream()
                        .filter(note -> note.accountId() == letter.accountId())
                        .findFirst()
                        .map(Apologies::told)
                        .orElse(null);
    }

    private static LetterParts.CreditNote told(RecordedCredit note) {
        return new LetterParts.CreditNote(note.number(), new LetterParts.MoneyOn(note.amount(), note.on()));
    }
}
