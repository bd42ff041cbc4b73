package org.huikuan.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.OpenItem;

/** The classes of days past due (账龄分级, reference 5.2.4). */
public interface AgeingClasses {

    /** The youngest first. */
    List<AgeingClass> all();

    /**
     * One class.
     *
     * @param fromDays days past due from which it begins; it ends where the next begins
     */
    record AgeingClass(int fromDays, String labelZh, String labelEn) {

        String label(String language) {
            return "zh".equals(language) ? labelZh : labelEn;
        }
    }

    /** What is open of the items, in the order of the classes. */
    static List<BigDecimal> spread(List<AgeingClass> classes, List<OpenItem> items, LocalDate today) {
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
