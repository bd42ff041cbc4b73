package org.huikuan.ledger;

import java.util.List;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The details of the ledger's journal entries. */
public final class JournalDetails {

    private JournalDetails() {}

    /** The parts that are not empty, with dots between them. */
    public static Sentence of(@Nullable Object... parts) {
        return Sentence.parts(parts);
    }

    /** The person's words, and the import that brought them. */
    public static @Nullable Sentence grounds(@Nullable String note, @Nullable Long batchId) {
        return note == null || note.isEmpty() ? brought(null, batchId) : brought(Arg.text(note), batchId);
    }

    /** The sentence, and the import for which it is said. */
    public static Sentence grounds(Sentence why, long batchId) {
        return Sentence.parts(why, LedgerSays.IMPORT.with(batchId));
    }

    /** The first twenty of them, and how many there are. */
    public static Sentence list(List<Sentence> words) {
        return Sentence.list(words);
    }

    public static Money money(java.math.BigDecimal amount, Money inTheCurrencyOf) {
        return new Money(amount, inTheCurrencyOf.currency());
    }

    private static @Nullable Sentence brought(@Nullable Arg note, @Nullable Long batchId) {
        if (note == null && batchId == null) {
            return null;
        }
        return batchId == null ? Sentence.parts(note) : Sentence.parts(note, LedgerSays.IMPORT.with(batchId));
    }
}
