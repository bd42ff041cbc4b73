package org.huikuan.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;

/** Promises of all cases, read for lists. */
public interface PromiseRows {

    /** Ids of what is wanted, by the day the customer named. */
    List<Long> ids(Wanted wanted);

    /** In the order of {@link #ids}. */
    List<Row> byId(Collection<Long> ids);

    /**
     * What is wanted.
     *
     * @param states words of {@link org.huikuan.cases.promises.PromiseState}; empty: all
     * @param from first day the customer may have named; null: any
     * @param to last one; null: any
     */
    record Wanted(
            List<String> states,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Sight sight) {

        public Wanted {
            states = List.copyOf(states);
        }
    }

    /** A promise with its case and customer. */
    record Row(
            long id,
            long caseId,
            String creditor,
            String customer,
            String customerName,
            String state,
            int level,
            String form,
            BigDecimal amount,
            String currency,
            LocalDate promisedOn,
            LocalDate payOn,
            LocalDate dueBy,
            BigDecimal received,
            @Nullable LocalDate judgedOn,
            @Nullable String promisedBy,
            String recordedBy,
            @Nullable String collector,
            String team) {}
}
