package org.huikuan.cases;

import java.util.Optional;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;

/** A pause with the kind that knows what becomes of it. */
public record PauseOfKind<P extends Pause>(PauseKind<P> kind, P pause) {

    /** The line of the journal about what upkeep has changed. */
    public JournalEntry line(CollectionCase kase) {
        return kind.line(kase, pause);
    }

    public void tell() {
        kind.tell(pause);
    }

    public Optional<PauseProcess> process() {
        return kind.process();
    }

    public PauseProcess.Turn turn() {
        return kind.turn(pause);
    }

    /** How it ends with its case, and the line of the journal when that is since its invoices have gone elsewhere. */
    public Optional<Withdrawn> withdrawn(CaseFacts of, Sentence why) {
        return kind.withdrawn(pause, of.today())
                .map(w -> new Withdrawn(w, kind.withdrawnLine(of.kase(), w, why), kind.process()));
    }

    /** A pause as it is now, withdrawn. */
    public record Withdrawn(Pause pause, JournalEntry line, Optional<PauseProcess> process) {}
}
