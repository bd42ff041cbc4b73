package org.huikuan.legal;

import org.huikuan.cases.CaseId;

/** The processes beside a case that legal action needs, spoken to in its words; a message is a bell, never a fact. */
public interface LegalFlow {

    /** The deadline runs: its process waits for the alarm. */
    void deadlineBegun(CaseId id, long deadlineId);

    /** The deadline is met, or its case has ended: the process ends. */
    void deadlineOver(CaseId id, long deadlineId);

    /** The customer is insolvent: the claim is to be filed. */
    void claimWanted(CaseId id, long holdId);

    /** The insolvency hold has ended, or the case, or the claim was filed without the task. */
    void claimOver(CaseId id, long holdId);
}
