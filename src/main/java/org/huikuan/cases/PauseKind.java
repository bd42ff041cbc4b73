package org.huikuan.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;

/**
 * One kind of pauses: where they are kept, what days and money do to them, and what is told of it. A bean of each kind
 * is all that the daily run, the review, the processes and the journal of a case need. It must not depend on anything that
 * reads the facts of cases, since that depends on it.
 */
public interface PauseKind<P extends Pause> {

    /** One word, for example {@code promise}. */
    String key();

    Class<P> type();

    /** What a case may wait for because of one of them; each has its name in the bundles and a row in {@code waiting_word}. */
    List<Word> words();

    PauseRows<P> rows();

    /**
     * What the passing of days and the coming of money do to them by themselves. Computes only; asks the ledger at most
     * once for all cases together.
     *
     * @param judgeAgain whether what was judged is judged again, since money has come or gone
     * @return the pauses that changed, as they are now, by case
     */
    Map<CaseId, List<P>> upkeep(Collection<CaseFacts> all, boolean judgeAgain);

    /** The line of the journal about what upkeep has changed. */
    default JournalEntry line(CollectionCase kase, P changed) {
        Arg what = Arg.code("waiting-for", changed.waitingFor().code());
        return new JournalEntry(kase.accountId(), kase.id().value(), "pause-ended", Sentence.parts(what), null);
    }

    /** Tells whoever listens that upkeep has changed it; in the transaction, after it was written. */
    default void tell(P changed) {}

    /** The process that runs for each of them beside the case; most kinds need none. */
    default Optional<PauseProcess> process() {
        return Optional.empty();
    }

    /** What the process is told when upkeep has changed the pause. */
    default PauseProcess.Turn turn(P changed) {
        return PauseProcess.Turn.ENDS;
    }

    /** How it ends when a person ends the case, or when all its invoices go to another account; empty: it stays. */
    default Optional<P> withdrawn(P inForce, LocalDate today) {
        return Optional.empty();
    }

    /** The line of the journal when it is withdrawn since its invoices have gone to another account. */
    default JournalEntry withdrawnLine(CollectionCase kase, P withdrawn, Sentence why) {
        return line(kase, withdrawn);
    }

    /**
     * Something a case may wait for.
     *
     * @param stopsCalls whether the customer is not called meanwhile, not even about a promise
     */
    record Word(WaitingFor waitingFor, boolean stopsCalls) {}
}
