package org.huikuan.ledger.items;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.shared.Money;

/**
 * A credit note as a list of open items finds it, or as the list says that it is.
 *
 * @param left what is left of it
 * @param reversed what a person took back of it
 * @param cleared what the lists say was used up of it
 * @param followsLists a list has named it before: its rest follows the lists
 */
public record ListedCredit(
        long id,
        long accountId,
        String number,
        LocalDate issuedOn,
        Money amount,
        BigDecimal left,
        BigDecimal reversed,
        BigDecimal cleared,
        boolean followsLists) {

    /** What of it pays invoices here. */
    BigDecimal paying() {
        return amount.amount().subtract(left).subtract(reversed).subtract(cleared);
    }

    /** How much of what it pays must be freed, so that as much is left of it as the list says. */
    BigDecimal toFree(OpenItemEntry said) {
        BigDecimal used = amountOf(said).subtract(leftOf(said));
        return paying().subtract(used).max(BigDecimal.ZERO).min(paying());
    }

    /** As the list says it, once {@link #toFree} is freed. */
    ListedCredit as(OpenItemEntry said, long account) {
        BigDecimal paying = paying().subtract(toFree(said));
        BigDecimal used = amountOf(said).subtract(leftOf(said)).subtract(paying);
        BigDecimal stillReversed = reversed.min(used);
        return new ListedCredit(
                id,
                account,
                number,
                said.invoice().issuedOn(),
                new Money(amountOf(said), said.invoice().amount().currency()),
                leftOf(said),
                stillReversed,
                used.subtract(stillReversed),
                true);
    }

    /** The list no longer has it: nothing is left of it. */
    ListedCredit gone() {
        return new ListedCredit(
                id, accountId, number, issuedOn, amount, BigDecimal.ZERO, reversed, cleared.add(left), followsLists);
    }

    /** What a list says first. */
    static ListedCredit fresh(OpenItemEntry said, long account) {
        BigDecimal amount = amountOf(said);
        return new ListedCredit(
                        0,
                        account,
                        said.invoice().number(),
                        said.invoice().issuedOn(),
                        new Money(amount, said.invoice().amount().currency()),
                        amount,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        true)
                .as(said, account);
    }

    /** Whether both say the same. */
    boolean isAs(ListedCredit other) {
        return accountId == other.accountId
                && issuedOn.equals(other.issuedOn)
                && amount.equals(other.amount)
                && left.compareTo(other.left) == 0
                && followsLists == other.followsLists;
    }

    private static BigDecimal amountOf(OpenItemEntry said) {
        return said.invoice().amount().amount().negate();
    }

    private static BigDecimal leftOf(OpenItemEntry said) {
        return said.open().negate();
    }
}
