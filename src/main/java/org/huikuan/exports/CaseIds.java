package org.huikuan.exports;

import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseList;

/** The whole of a list of cases, as ids: a hundred thousand of them are a few megabytes. */
public interface CaseIds {

    /** All that is wanted, whatever the page, the longest overdue first. */
    List<CaseId> of(CaseList.Wanted wanted);
}
