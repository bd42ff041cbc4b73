package org.huikuan.cases.apologies;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.letters.Cure;
import org.jspecify.annotations.Nullable;

/**
 * An apology as a person writes it.
 *
 * @param wrong what was wrong, in the customer's language: it stands in the letter
 * @param cures what is done already
 * @param creditNote its number in the ledger
 * @param payBy by which the rest is asked for; null: as the table of letters says
 */
record ApologyInput(
        @Must @Lines @Most(500) String wrong,
        List<Cure> cures,
        @Most(60) @Nullable String creditNote,
        @Nullable LocalDate payBy) {}
