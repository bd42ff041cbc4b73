package org.huikuan.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a list of open items that waits would close as paid, since it does not have it.
 *
 * @param items how many
 * @param largest the largest of them, at most ten
 * @param inList items of the list
 * @param openNow items that are open today
 */
public record Closing(long items, List<Sum> sums, List<Item> largest, long inList, long openNow) {

    /** Open amounts of one currency. */
    public record Sum(String currency, BigDecimal amount) {}

    /** An invoice that would be closed. */
    public record Item(
            String customer, String name, String number, LocalDate dueOn, BigDecimal open, String currency) {}
}
