package org.huikuan.cases.daily;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Creditor;

/** The rows of the lines in which backlog accounts wait for their collectors. */
public interface BacklogLine {

    /** Places whose day has passed are taken away. */
    void forgetBefore(Creditor creditor, LocalDate today);

    /**
     * The creditor's accounts without a case that have been overdue for longer than its backlog days join the line of
     * their collector, behind those who wait already, the larger debt first. Accounts in nobody's charge stay with
     * their team and join no line; nobody joins twice.
     *
     * @return the portions, counted from 0 for today's, that have joined and have no day yet
     */
    List<Long> join(Creditor creditor, LocalDate today);

    /** Those who joined get the day of their portion. */
    void deal(Creditor creditor, Map<Long, LocalDate> dayByPortion);

    /** The days of those of the accounts that are dealt out later than today, by account. */
    Map<Long, LocalDate> laterThan(LocalDate today, Collection<Long> accountIds);
}
