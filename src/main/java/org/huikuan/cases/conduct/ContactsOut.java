package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.conduct.ContactMade;

/** Logged contacts as the contact rules count them. */
public interface ContactsOut {

    /** Those of a case that went out from us since the day. @param except id of one that is left out; 0 for none */
    List<ContactMade> since(CaseId id, LocalDate day, long except);

    /** The customer made this one. */
    void theirs(long contactId);
}
