package org.huikuan.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.AgeClass;
import org.huikuan.ledger.OpenItem;

/** How much is open in each class of age (账龄分级, reference 5.2.4). */
final class AgeSpread {

    private AgeSpread() {}

    /** What is open of the items, in the order of the classes. */
    static List<BigDecimal> of(List<AgeClass> classes, List<OpenItem> items, LocalDate today) {
        TreeMap<Integer, BigDecimal> sums = new TreeMap<>(Comparator.naturalOrder());
        classes.forEach(c -> sums.put(c.fromDays(), BigDecimal.ZERO.setScale(2)));
        for (OpenItem item : items) {
            Map.Entry<Integer, BigDecimal> own = sums.floorEntry((int) item.daysPastDue(today));
            Integer from = own == null ? sums.firstKey() : own.getKey();
            sums.merge(from, item.open().amount(), BigDecimal::add);
        }
        return List.copyOf(sums.values());
    }
}
