package org.huikuan.ledger.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exchange rates one by one, with who told them, and what became of them. */
public interface RateBook {

    /**
     * A rate as it was told.
     *
     * @param source where a person took it from
     * @param by login name of the person; null where it came in a file
     * @param batch the import that brought it; null where a person wrote it
     */
    record Told(
            ExchangeRate rate,
            @Nullable String source,
            @Nullable String by,
            @Nullable Long batch,
            @Nullable String file) {}

    /**
     * An entry of the journal of rates.
     *
     * @param from null: the day had no rate
     * @param to null: it was taken back
     */
    record Change(
            Instant at,
            String by,
            String currency,
            String base,
            LocalDate on,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String reason,
            @Nullable Long batch) {}

    /** Of each pair the last one on or before the day, and those that begin later. */
    List<Told> newest(LocalDate on);

    /** Of a currency, told as currency or as base, the latest days first. */
    List<Told> of(String currency, int most);

    Optional<Told> find(String currency, String base, LocalDate on);

    /** The newest first. */
    List<Change> changes(int most);

    /** Puts it in the place of the one of the same day, if there is one, and writes the journal. */
    void tell(ExchangeRate rate, @Nullable String source, String by);

    /** Takes it back and writes the journal. @return whether there was one */
    boolean remove(String currency, String base, LocalDate on, String reason, String by);
}
