package org.huikuan.exports;

import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkRow;
import org.springframework.stereotype.Service;

/**
 * Lists that people take along. What a person gets is what the person sees on the page of the same filter;
 * {@link ListFiles} makes a file of it.
 */
@Service
public class Exports {

    private static final int MOST_WORK = 10_000;

    private final CaseExport cases;
    private final PromiseExport promises;
    private final WorkExport work;
    private final ListHead head;

    Exports(CaseExport cases, PromiseExport promises, WorkExport work, ListHead head) {
        this.cases = cases;
        this.promises = promises;
        this.work = work;
        this.head = head;
    }

    public Listing cases(CaseList.Wanted wanted) {
        List<CaseId> ids = cases.ids(wanted);
        return head.over("cases", CaseExport.COLUMNS, ids.size(), row -> cases.each(ids, row));
    }

    public Listing promises(PromiseRows.Wanted wanted) {
        List<Long> ids = promises.ids(wanted);
        return head.over("promises", PromiseExport.COLUMNS, ids.size(), row -> promises.each(ids, row));
    }

    /** The first {@value #MOST_WORK} of them. */
    public Listing work(WorkList.Wanted wanted) {
        List<WorkRow> rows = work.rows(wanted, MOST_WORK);
        return head.over("work", WorkExport.COLUMNS, rows.size(), row -> work.each(rows, row));
    }
}
