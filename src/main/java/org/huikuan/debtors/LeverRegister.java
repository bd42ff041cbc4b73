package org.huikuan.debtors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people said of levers, at most one row for each lever of an account, and what else is known of the account. */
public interface LeverRegister {

    /** In the order of the levers; one of which nobody has said anything is not among them. */
    default List<HeldLever> of(long accountId) {
        return lines(accountId).said();
    }

    Lines lines(long accountId);

    void save(long accountId, HeldLever lever);

    /** All that one question finds. */
    record Lines(List<HeldLever> said, List<Fact> facts) {}

    /**
     * What contracts and deliveries say.
     *
     * @param detail the clause, or who stands for the debt
     * @param until last day of a guarantee
     */
    record Fact(
            LeverFact fact,
            @Nullable String detail,
            @Nullable LocalDate until) {}
}
