package org.huikuan.casefile;

import java.math.BigDecimal;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.AgeClass;
import org.huikuan.ledger.OpenItem;
import org.jspecify.annotations.Nullable;

/**
 * An open item of the account, as the case sees it.
 *
 * @param daysPastDue 0 or less while it is not overdue
 * @param age its class of age; null when no class covers it
 * @param disputed the disputed part
 * @param driving whether it drives the stage
 */
public record FileItem(
        OpenItem item,
        long daysPastDue,
        @Nullable AgeClass age,
        BigDecimal disputed,
        boolean held,
        boolean promised,
        boolean driving) {

    static List<FileItem> of(CaseFacts facts, List<AgeClass> classes) {
        long driving = facts.driving().map(OpenItem::invoiceId).orElse(-1L);
        return facts.items().stream()
                .map(i -> new FileItem(
                        i,
                        i.daysPastDue(facts.today()),
                        age(i.daysPastDue(facts.today()), classes),
                        facts.disputed(i),
                        facts.isHeld(i),
                        facts.isPromised(i),
                        i.invoiceId() == driving))
                .toList();
    }

    private static @Nullable AgeClass age(long days, List<AgeClass> classes) {
        return classes.stream()
                .filter(a -> days >= a.fromDays())
                .reduce((younger, older) -> older)
                .orElse(null);
    }
}
