package org.huikuan.runs;

import java.util.function.Supplier;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Starts daily runs, as people and the clock ask for them. Never two runs of one creditor at once. */
@Service
public class DailyRuns {

    private final DueRuns dueRuns;
    private final Creditors creditors;
    private final CurrentUser user;
    private final UnitOfWork unitOfWork;

    DailyRuns(DueRuns dueRuns, Creditors creditors, CurrentUser user, UnitOfWork unitOfWork) {
        this.dueRuns = dueRuns;
        this.creditors = creditors;
        this.user = user;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Runs the creditor's today, whatever day of the week; days missed before come first. While another run of the
     * creditor lasts the new one waits for its end.
     *
     * @param creditor code; null for all creditors
     * @return id of the run; asked twice while it waits, the same
     */
    public long runNow(@Nullable String creditor) {
        Creditor only = creditor == null ? null : find(creditor);
        return twice(() -> dueRuns.ask(only, user.id()));
    }

    /** Starts what is due in the caller's transaction: the daily timer wakes here, and each run's end. */
    public int startMissedDays() {
        return dueRuns.start(creditors.all());
    }

    /** The same in a transaction of its own, for callers that have none. */
    public int wake() {
        return twice(this::startMissedDays);
    }

    private Creditor find(String code) {
        return creditors.find(code).orElseThrow(() -> new BadInput("creditor", "no-creditor", code));
    }

    /** Once more when another node has begun a run of the same creditor meanwhile: then that run is seen. */
    private <T> T twice(Supplier<T> start) {
        try {
            return unitOfWork.inNew(start);
        } catch (DuplicateKeyException another) {
            return unitOfWork.inNew(start);
        }
    }
}
