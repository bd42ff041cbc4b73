package org.huikuan.letters;

import java.util.List;
import org.huikuan.shared.Money;

/** Prints statements of account (对账单) with the letterhead, font and wording of the letters. */
public interface AccountStatements {

    /**
     * One PDF in the language of the content.
     *
     * @param content the account; its letterhead gives way to the creditor's own where there is one
     * @param balances one for each currency
     * @throws UnprintableLetter when the font lacks a character of the data
     */
    byte[] print(long creditorId, LetterContent content, List<Balance> balances);

    /**
     * The account in one currency.
     *
     * @param open of all items
     * @param unallocated money received that has paid nothing yet
     * @param ages what is open, class by class, in the order of the classes
     */
    record Balance(Money open, Money overdue, Money unallocated, List<Age> ages) {

        /** What is owed after everything received. */
        public Money due() {
            return open.minus(unallocated);
        }
    }

    /** @param label of the class, in the language of the statement */
    record Age(String label, Money open) {}
}
