package org.huikuan.exports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;

/** Holds of all accounts, read for lists. */
public interface HoldRows {

    /** Ids of what is wanted, by the day until which they last. */
    List<Long> ids(Wanted wanted);

    /** In the order of {@link #ids}. */
    List<Row> byId(Collection<Long> ids);

    /**
     * What is wanted.
     *
     * @param state word of {@link org.huikuan.cases.holds.HoldState}; null: all
     * @param from first of the days until which a hold may last; null: any
     * @param to last one; null: any
     */
    record Wanted(
            @Nullable String state,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Sight sight) {}

    /**
     * A hold with its customer.
     *
     * @param caseId null for a hold that was set without a case
     * @param invoice null where the whole account is held
     */
    record Row(
            @Nullable Long caseId,
            String creditor,
            String customer,
            String customerName,
            @Nullable String invoice,
            String state,
            String reason,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate liftedOn,
            @Nullable String collector,
            String team) {}
}
