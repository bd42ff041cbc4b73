package org.huikuan.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of cases, newest trouble last: ordered by the due date of the driving item. */
public interface CaseList {

    /** Most rows a page may have. */
    int MOST = 200;

    Page page(Wanted wanted);

    /**
     * What is wanted; null means any.
     *
     * @param sight what the person may see
     * @param customer the ledger's customer number
     * @param page from 0
     */
    record Wanted(
            @Nullable String stage,
            @Nullable String status,
            @Nullable String waitingFor,
            @Nullable String customer,
            @Nullable String collector,
            CaseSight sight,
            int page,
            int size) {}

    /** @param total number of cases on all pages */
    record Page(long total, List<Row> rows) {}

    /** @param creditor code of the creditor */
    record Row(CollectionCase kase, String creditor, String customer, String customerName) {}
}
