package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Receipts and credit notes alike, as they stand in the books. */
public interface BookedCredits {

    Optional<Booked> find(Credit.Source source, long id);

    /**
     * The one that stands under its number: not one that was taken back as a whole.
     *
     * @param key see {@link CreditKey}
     */
    Optional<Booked> standing(Credit.Source source, long creditorId, String key);

    /** Newest first; reversed ones too. */
    List<Booked> ofAccount(long accountId, int offset, int most);

    /** Receipts only. */
    List<Booked> receiptsOf(long accountId, int offset, int most);

    /** Takes so much of its rest; when nothing of it stands any more it is reversed, and its number is free. */
    void takeBack(Booked booked, Reversal.Done part);

    /** What was taken back of it so far, as far as it is known part by part. */
    List<Reversal.Done> takenBack(Booked booked);

    /** What it pays, by number of invoice. */
    Map<String, BigDecimal> pays(Booked booked);

    /** The invoices it names from now on. */
    void name(Booked booked, List<String> invoices);
}
