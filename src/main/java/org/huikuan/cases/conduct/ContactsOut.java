package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.conduct.ContactMade;

/** Logged contacts as the contact rules count them. */
public interface ContactsOut {

    /**
     * Those with the customer of an account that went out from us since the day, whichever case or creditor they were for.
     *
     * @param except id of one that is left out; 0 for none
     */
    List<ContactMade> since(long accountId, LocalDate day, long except);

    /** This one was on another day than the one on which it was logged. */
    void madeOn(long contactId, LocalDate day);

    /** The customer made this one. */
    void theirs(long contactId);
}
