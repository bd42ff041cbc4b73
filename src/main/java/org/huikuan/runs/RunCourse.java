package org.huikuan.runs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.ledger.Creditors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The course of one run, step by step as its process calls: cut, count the slices, prove. */
@Service
public class RunCourse {

    private final RunRegister register;
    private final Slices slices;
    private final DailyWork work;
    private final Creditors creditors;
    private final RunFlow flow;
    private final Proof proof;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RunCourse(
            RunRegister register,
            Slices slices,
            DailyWork work,
            Creditors creditors,
            RunFlow flow,
            Proof proof,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.slices = slices;
        this.work = work;
        this.creditors = creditors;
        this.flow = flow;
        this.proof = proof;
        this.clock = clock;
        this.events = events;
    }

    /** Cuts the accounts of all the run's creditors and starts a process for each slice. @return how many */
    public int cut(long runId) {
        List<Long> ids = new ArrayList<>();
        register.daysByCreditor(runId).forEach((creditorId, day) -> {
            work.beginDay(creditors.get(creditorId), day);
            long accounts = slices.accountsToVisit(creditorId, day);
            int size = SliceSize.of(accounts, Runtime.getRuntime().availableProcessors());
            ids.addAll(slices.cut(runId, creditorId, day, size));
        });
        register.cut(runId, ids.size());
        flow.cut(runId, ids);
        return ids.size();
    }

    /** Counts the slice, once; the last one lets the run go on. */
    public void sliceDone(long sliceId) {
        Slice slice = slices.get(sliceId);
        if (slices.finish(sliceId) && register.sliceDone(slice.runId())) {
            flow.slicesDone(slice.runId());
        }
    }

    public boolean allSlicesDone(long runId) {
        return register.allSlicesDone(runId);
    }

    /** Ends the run with its proof. @return how many items nobody looks after */
    public int prove(long runId) {
        int exceptions = proof.of(runId, register.daysByCreditor(runId));
        register.end(runId, RunState.DONE, clock.instant());
        events.publishEvent(new RunDone(runId));
        return exceptions;
    }
}
