package org.huikuan.cases.reads;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huikuan.cases.CollectionCase;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;

/** Pages of cases. */
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
            Sight sight,
            Order order,
            int page,
            int size) {

        /** Newest trouble last. */
        public Wanted(
                @Nullable String stage,
                @Nullable String status,
                @Nullable String waitingFor,
                @Nullable String customer,
                @Nullable String collector,
                Sight sight,
                int page,
                int size) {
            this(stage, status, waitingFor, customer, collector, sight, Order.AGE, page, size);
        }
    }

    /** In which order the cases come. */
    enum Order {
        /** By the due date of the driving item: the longest overdue first. */
        AGE,
        /** By what may be demanded: the largest first. */
        AMOUNT,
        /** By the day of the next act or the end of the wait: the first first. */
        NEXT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Order> of(String code) {
            return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
        }
    }

    /** @param total number of cases on all pages; one of more than 10,000 may be some seconds old */
    record Page(long total, List<Row> rows) {}

    /** @param creditor code of the creditor */
    record Row(CollectionCase kase, String creditor, String customer, String customerName) {}
}
