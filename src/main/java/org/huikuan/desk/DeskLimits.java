package org.huikuan.desk;

/** After how many days something is shown to be late, or how many days ahead it is shown; table {@code desk_limit}. */
public interface DeskLimits {

    /** A case has not moved for longer, counted from the day by which its act was due or its wait was over. */
    String STUCK = "stuck";

    /** A task of a team has been nobody's for longer. */
    String UNASSIGNED = "unassigned";

    /** The newest import of a creditor is older. */
    String LEDGER = "ledger";

    /** Promises broken not longer ago. */
    String BROKEN = "broken";

    /** Holds that end within. */
    String HOLD = "hold";

    /** The oldest item falls under the statute of limitations within, interruptions left aside. */
    String LIMITATION = "limitation";

    /** A customer's pay day is that near. */
    String PAY_DAY = "pay-day";

    /** The last rate of a currency is older. */
    String RATE = "rate";

    /** Receipts and credit notes are not older; a typing error in the year otherwise pays long before any invoice. */
    String MONEY = "money";

    /** @throws IllegalArgumentException for a limit that the table has not */
    int days(String limit);
}
