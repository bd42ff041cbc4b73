package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract of one account.
 *
 * @param id 0: not stored yet
 * @param number empty while nobody has said it
 * @param isDefault holds for invoices that name no contract
 * @param lateClause number or words of the clause on late payment
 * @param payWhenPaid payment waits for a third party's (背靠背)
 * @param supply allows the seller to stop deliveries
 * @param retention the goods stay the seller's until they are paid (所有权保留)
 * @param law of which country the contract says that it holds (适用法律); null: not recorded
 * @param guaranteed whether there is any guarantee; unknown: nobody has looked
 */
public record Contract(
        long id,
        String number,
        @Nullable LocalDate signedOn,
        boolean isDefault,
        LateRate lateRate,
        @Nullable String lateClause,
        Clause payWhenPaid,
        Clause supply,
        Clause arbitration,
        Clause retention,
        Known guaranteed,
        List<Guarantee> guarantees,
        @Nullable String law) {

    public Contract {
        guarantees = List.copyOf(guarantees);
    }

    /** A contract of which only the number is known. */
    public static Contract called(String number) {
        return new Contract(
                0,
                number,
                null,
                false,
                LateRate.UNKNOWN,
                null,
                Clause.UNKNOWN,
                Clause.UNKNOWN,
                Clause.UNKNOWN,
                Clause.UNKNOWN,
                Known.UNKNOWN,
                List.of(),
                null);
    }

    /** Whether it may hold for what happened on the day; a contract of an unknown day may. */
    boolean isConcludedBy(LocalDate day) {
        return signedOn == null || !day.isBefore(signedOn);
    }

    Contract asDefault(boolean whether) {
        return new Contract(
                id,
                number,
                signedOn,
                whether,
                lateRate,
                lateClause,
                payWhenPaid,
                supply,
                arbitration,
                retention,
                guaranteed,
                guarantees,
                law);
    }
}
