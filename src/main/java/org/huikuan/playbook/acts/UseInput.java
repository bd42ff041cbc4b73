package org.huikuan.playbook.acts;

import java.util.List;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.playbook.EntryMark;
import org.huikuan.playbook.EntryUse;
import org.huikuan.playbook.Motive;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** Where an entry is of use, see {@link EntryUse}. */
record UseInput(
        @Nullable Lane lane,
        @Nullable Motive motive,
        List<Stage> stages,
        List<NonPaymentReason> reasons,
        @Nullable CallResult result,
        @Most(300) @Nullable String law,
        @Must EntryMark mark,
        @Nullable Integer limitTimes,
        @Nullable Integer limitDays) {

    private static final int MOST_TIMES = 100;
    private static final int MOST_DAYS = 730;

    void check(FormInput mistakes) {
        between("limitTimes", limitTimes, MOST_TIMES, mistakes);
        between("limitDays", limitDays, MOST_DAYS, mistakes);
        if (limitTimes != null && limitDays == null) {
            mistakes.refuseMissing("limitDays");
        } else if (limitTimes == null && limitDays != null) {
            mistakes.refuseMissing("limitTimes");
        }
    }

    private static void between(String field, @Nullable Integer number, int most, FormInput mistakes) {
        if (number != null && (number < 1 || number > most)) {
            mistakes.wrong(field, "not-between", number, 1, most);
        }
    }

    EntryUse use() {
        return new EntryUse(
                lane,
                motive,
                stages,
                reasons,
                result,
                law == null ? "" : law,
                mark,
                limitTimes == null || limitDays == null ? null : new EntryUse.Limit(limitTimes, limitDays));
    }
}
