package org.huikuan.runs;

import java.util.List;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.daily.DailyWork.Outcome;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Because;
import org.huikuan.shared.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Works through a slice, 50 accounts a transaction. A batch that fails is tried again account by account, so that one
 * bad account costs only itself.
 */
@Service
public class SliceWork {

    static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(SliceWork.class);

    private final Slices slices;
    private final RunFindings findings;
    private final DailyWork work;
    private final Creditors creditors;
    private final UnitOfWork unitOfWork;

    SliceWork(Slices slices, RunFindings findings, DailyWork work, Creditors creditors, UnitOfWork unitOfWork) {
        this.slices = slices;
        this.findings = findings;
        this.work = work;
        this.creditors = creditors;
        this.unitOfWork = unitOfWork;
    }

    /** Begins behind the last account handled, so that a second attempt after a crash repeats nothing. */
    public void work(long sliceId) {
        Slice slice = slices.get(sliceId);
        Creditor creditor = creditors.get(slice.creditorId());
        List<Long> ahead = slices.accountsAhead(slice);
        long doneThrough = slice.doneThrough();
        for (int i = 0; i < ahead.size(); i += BATCH) {
            List<Long> batch = ahead.subList(i, Math.min(i + BATCH, ahead.size()));
            workOrSplit(slice, creditor, batch, doneThrough);
            doneThrough = last(batch);
        }
    }

    private void workOrSplit(Slice slice, Creditor creditor, List<Long> batch, long doneThrough) {
        try {
            workTogether(slice, creditor, batch, doneThrough);
        } catch (SliceTaken taken) {
            throw taken;
        } catch (RuntimeException e) {
            LOG.info(
                    "Daily run {}: a batch of {} accounts is tried one by one: {}",
                    slice.runId(),
                    batch.size(),
                    e.toString());
            workOneByOne(slice, creditor, batch, doneThrough);
        }
    }

    private void workTogether(Slice slice, Creditor creditor, List<Long> batch, long doneThrough) {
        unitOfWork.inNew(() -> {
            Outcome outcome = work.work(creditor, slice.day(), batch);
            slices.advance(slice.id(), doneThrough, last(batch), batch.size(), outcome);
        });
    }

    private void workOneByOne(Slice slice, Creditor creditor, List<Long> batch, long doneThrough) {
        long from = doneThrough;
        for (long account : batch) {
            try {
                workTogether(slice, creditor, List.of(account), from);
            } catch (SliceTaken taken) {
                throw taken;
            } catch (RuntimeException e) {
                report(slice, account, from, e);
            }
            from = account;
        }
    }

    /** If even this fails, the trouble is not the account's: the job fails and is tried again. */
    private void report(Slice slice, long account, long from, RuntimeException e) {
        LOG.warn("Daily run {}: account {} could not be handled", slice.runId(), account, e);
        unitOfWork.inNew(() -> {
            findings.fault(slice.runId(), account, RunSays.NOT_HANDLED.with(Because.of(e)));
            slices.advance(slice.id(), from, account, 1, new Outcome(0, 0));
        });
    }

    private static long last(List<Long> batch) {
        return batch.get(batch.size() - 1);
    }
}
