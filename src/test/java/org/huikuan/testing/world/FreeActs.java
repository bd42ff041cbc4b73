package org.huikuan.testing.world;

import java.util.Map;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.promises.Promise;

/** The acts on a case that need no task, as the API does them. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
public final class FreeActs {

    private final ActDoor door;

    FreeActs(ActDoor door) {
        this.door = door;
    }

    public Promise promise(CaseId id, Map<String, Object> words) {
        return (Promise) act("promise", id, words);
    }

    public void withdrawPromise(long id, Map<String, Object> words) {
        actOn("promiseId", id, "withdraw-promise", words);
    }

    public Promise correctPromise(long id, Map<String, Object> words) {
        return (Promise) actOn("promiseId", id, "correct-promise", words);
    }

    public Dispute dispute(CaseId id, Map<String, Object> words) {
        return (Dispute) act("dispute", id, words);
    }

    public void resolveDispute(long id, Map<String, Object> words) {
        actOn("disputeId", id, "resolve-dispute", words);
    }

    public Hold hold(CaseId id, Map<String, Object> words) {
        return (Hold) act("hold", id, words);
    }

    public void liftHold(long id, Map<String, Object> words) {
        actOn("holdId", id, "lift-hold", words);
    }

    public void move(CaseId id, Map<String, Object> words) {
        act("move", id, words);
    }

    public void withdraw(CaseId id, Map<String, Object> words) {
        act("withdraw", id, words);
    }

    public void reassign(CaseId id, Map<String, Object> words) {
        act("reassign", id, words);
    }

    private Object act(String act, CaseId id, Map<String, Object> words) {
        return door.carryOut(act, Where.of("caseId", id.number()), words, Way.API);
    }

    private Object actOn(String id, long of, String act, Map<String, Object> words) {
        return door.carryOut(act, Where.of(id, Long.toString(of)), words, Way.API);
    }
}
