package org.huikuan.imports.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.imports.BatchState;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.ImportCount;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.ledger.reading.Values;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Where the lines of one kind of file go. */
public interface ImportTarget<E> {

    ImportKind kind();

    /** How many lines are one transaction. */
    int linesACommit();

    E read(Fields fields, Creditor creditor, ImportContext context);

    /** The date that {@code asOf} is compared with, null where there is none. */
    default @Nullable LocalDate dateOf(E entry) {
        return null;
    }

    /** The amount that the answer sums up, null where the kind has none. */
    default @Nullable Money amountOf(E entry) {
        return null;
    }

    /** The number of what is recorded: of the customer, invoice, receipt or credit note. */
    String numberOf(E entry);

    /** One unit of work. @return one outcome an entry, in their order */
    List<Outcome> write(Creditor creditor, List<Entry<E>> entries, ImportContext context);

    /** A line was rejected; a list of everything that is open must not take its item for missing. */
    default void rejected(long line, Values values, ImportContext context) {}

    /** After the last line. @return the state of the batch and words for people */
    default Ending finish(ImportContext context, ImportCount count) {
        return Ending.DONE;
    }

    /**
     * A person confirmed a batch that {@link #finish} left waiting.
     *
     * @param count of the lines that its reading passed over or rejected
     */
    default Ending confirmed(ImportBatch batch, Creditor creditor, ImportCount count) {
        return Ending.DONE;
    }

    /** A person looked at a batch that {@link #finish} left waiting, and gave it up. */
    default void discarded(long batch) {}

    /** An entry, the line it is on and its cells as they stand there. */
    record Entry<E>(long line, Creditor creditor, E entry, List<String> cells) {}

    /** How an import ends. */
    record Ending(BatchState state, List<Sentence> told) {
        static final Ending DONE = new Ending(BatchState.DONE, List.of());

        public boolean isDone() {
            return state == BatchState.DONE;
        }

        /** With further sentences for people. */
        public Ending noting(List<Sentence> notes) {
            return new Ending(
                    state, Stream.concat(told.stream(), notes.stream()).toList());
        }
    }
}
