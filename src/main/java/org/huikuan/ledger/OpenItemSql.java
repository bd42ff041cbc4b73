package org.huikuan.ledger;

/**
 * What is overdue, for statements about {@code huikuan.view_open_item i}: the view holds what is in collection, and this is
 * the only place of SQL that says from when on it is overdue. {@link OpenItem#isOverdue} says the same of an item at hand.
 */
public final class OpenItemSql {

    /** The condition; parameter {@code today}: the day in the creditor's zone. */
    public static final String OVERDUE = "i.pay_by < :today";

    private OpenItemSql() {}
}
