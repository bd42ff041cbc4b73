package org.huikuan.exports;

import java.util.List;
import org.huikuan.cases.holds.Holds;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.AgeClasses;
import org.huikuan.letters.AccountStatements;
import org.huikuan.letters.KnownPapers;
import org.huikuan.letters.LedgerPapers;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.Letterhead;
import org.springframework.stereotype.Component;

/** A statement of account on paper: letterhead, contracts and orders of the items, and no demand while all is on hold. */
@Component
class StatementPaper {

    private final AccountStatements press;
    private final AgeClasses classes;
    private final Holds holds;
    private final LedgerPapers recorded;

    StatementPaper(AccountStatements press, AgeClasses classes, Holds holds, LedgerPapers recorded) {
        this.press = press;
        this.classes = classes;
        this.holds = holds;
        this.recorded = recorded;
    }

    /** @throws org.huikuan.letters.UnprintableLetter when the font lacks a character of the data */
    byte[] print(Statement s) {
        return press.print(
                s.creditor().id(),
                content(s),
                s.balances(classes.all(), s.account().language()));
    }

    /** Whether the whole account is on hold. */
    private boolean isHeld(Statement s) {
        long account = s.account().id();
        return holds.active(List.of(account)).getOrDefault(account, List.of()).stream()
                .anyMatch(h -> h.isOfAccount() && h.stops(s.today()));
    }

    private LetterContent content(Statement s) {
        Account account = s.account();
        KnownPapers known = recorded.of(account.id());
        return new LetterContent(
                LetterCode.L01,
                account.language(),
                s.reference(),
                s.today(),
                Letterhead.named(s.creditor().name()),
                known.recipient(account, account.language(), null),
                null,
                s.items().stream()
                        .map(i -> known.on(new LetterItem(
                                i.number(),
                                i.issuedOn(),
                                i.dueOn(),
                                i.daysPastDue(s.today()),
                                i.amount(),
                                i.open(),
                                i.open())))
                        .toList(),
                null,
                null,
                isHeld(s)
                        ? LetterParts.none()
                                .withCircumstances(new LetterParts.Circumstances(
                                        List.of("held"), List.of(), false, false, null, null))
                        : LetterParts.none());
    }
}
