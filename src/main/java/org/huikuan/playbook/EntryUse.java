package org.huikuan.playbook;

import java.util.List;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry is of use.
 *
 * @param stages where it is shown; none: in all
 * @param reasons why a customer does not pay for whom it is meant; none: for all. Of an excuse the first is the reason it
 *     stands for
 * @param result what a contact with this excuse brings, as a rule; null where that is open
 * @param law the articles it rests on, see {@link Citation}; empty for none
 * @param limit null: it may be used at any time
 */
public record EntryUse(
        @Nullable Lane lane,
        @Nullable Motive motive,
        List<Stage> stages,
        List<NonPaymentReason> reasons,
        @Nullable CallResult result,
        String law,
        EntryMark mark,
        @Nullable Limit limit) {

    public EntryUse {
        stages = List.copyOf(stages);
        reasons = List.copyOf(reasons);
    }

    /**
     * How often it may be used with one customer.
     *
     * @param days within so many days, today among them
     */
    public record Limit(int times, int days) {}

    /** The articles, for a reader. */
    public Sentence cited() {
        return Citation.said(law);
    }

    public boolean isFor(Stage stage) {
        return stages.isEmpty() || stages.contains(stage);
    }

    /** Whether it is meant for this reason; an unknown one leaves those that are meant for all. */
    public boolean isFor(@Nullable NonPaymentReason reason) {
        return reasons.isEmpty() || reason != null && reasons.contains(reason);
    }
}
