package org.huikuan.letters.outbox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.Supply;
import org.huikuan.ledger.contracts.Governing;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts.ItemFacts;
import org.huikuan.letters.LetterFacts.Known;
import org.huikuan.letters.LetterFacts.Rest;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts.Circumstances;
import org.huikuan.shared.Money;

/** What a letter lists: a demand what it demands, a statement (L01) the whole account, since it asks for its seal. */
final class ItemsOfLetters {

    /** Its law is quoted between two firms there, and wherever it is agreed. */
    private static final String HOME = "CN";

    private static final Map<String, String> FORUMS = Map.of("yes", "arbitration", "no", "court");

    private ItemsOfLetters() {}

    static List<LetterItem> of(Letter letter, Known known) {
        if (letter.code() == LetterCode.L01 && !known.rest().whole().isEmpty()) {
            return known.rest().whole().stream()
                    .map(s -> item(known, s.item(), s.demanded()).withDisputed(money(s.item(), s.disputed())))
                    .toList();
        }
        return known.items().stream()
                .map(d -> item(known, d.item(), d.demanded())
                        .withDisputed(
                                money(d.item(), known.rest().disputed(d.item().invoiceId()))))
                .toList();
    }

    /** Why something overdue is not demanded, what lies unallocated, whether goods still come, whose law it is. */
    static Circumstances circumstances(Known known, List<LetterItem> items, int answerDays) {
        Rest rest = known.rest();
        List<String> leftOut = new ArrayList<>();
        if (rest.leavesOut(s -> s.isDisputed() && !lists(known, s), known.today())) {
            leftOut.add("disputed");
        }
        if (rest.leavesOut(ItemFacts::promised, known.today())) {
            leftOut.add("promised");
        }
        if (rest.leavesOut(ItemFacts::held, known.today())) {
            leftOut.add("held");
        }
        Supply supply = known.account().supply();
        Governing agreed = rest.papers().governing(items);
        return new Circumstances(
                leftOut,
                rest.credits(),
                supply == Supply.HELD || supply == Supply.TO_RELEASE,
                agreed.isForeign(!(HOME.equals(known.account().country())
                        && HOME.equals(known.creditor().country()))),
                answerDays > 0 ? answerDays : null,
                FORUMS.get(agreed.arbitration().code()));
    }

    /** A part in dispute of an item that the letter lists is told below its table. */
    private static boolean lists(Known known, ItemFacts facts) {
        return known.items().stream()
                .anyMatch(d -> d.item().invoiceId() == facts.item().invoiceId());
    }

    private static LetterItem item(Known known, OpenItem item, BigDecimal demanded) {
        return known.rest()
                .papers()
                .on(new LetterItem(
                        item.number(),
                        item.issuedOn(),
                        item.dueOn(),
                        item.daysPastDue(known.today()),
                        item.amount(),
                        item.open(),
                        money(item, demanded)));
    }

    private static Money money(OpenItem item, BigDecimal amount) {
        return new Money(amount, item.open().currency());
    }
}
