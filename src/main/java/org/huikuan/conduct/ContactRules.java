package org.huikuan.conduct;

import org.huikuan.strategy.Absent;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;

/** The table of contact rules and red lines; letters, calls and visits ask the same one. */
final class ContactRules {

    static final Table<Contact, Verdict> TABLE = Table.of(
            "allow-contact",
            Contact.class,
            Verdict.class,
            "send-outbox/Task_SendWhatIsDue",
            "call-the-customer",
            "log-contact",
            "prepare-the-visit",
            "call-before-the-visit",
            "report-the-visit",
            "plan-the-manager-visit",
            "report-the-manager-visit",
            "confirm-the-payment",
            "case-file");

    private ContactRules() {}

    /**
     * @param clock hours and minutes as one number, 830 for half past eight
     * @param sameDay contacts with the person by the same way on that day, before this one
     * @param sameWeek the same within seven days, that day the last of them
     */
    record Contact(
            ContactWay way,
            PersonStanding person,
            boolean counsel,
            boolean complaint,
            boolean askedToLeave,
            boolean noCalls,
            boolean agreed,
            boolean workingDay,
            int clock,
            int sameDay,
            int sameWeek) {}

    /**
     * @param exception whether it may be done all the same by who says why
     * @param redLine the one that would be crossed
     */
    record Verdict(
            boolean allowed,
            boolean exception,
            @Absent("none") @Nullable RedLine redLine,
            AskAgain again) {}
}
