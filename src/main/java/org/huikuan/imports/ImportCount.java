package org.huikuan.imports;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** How far an import is: lines by what became of them, and the sum of their amounts by currency. */
public final class ImportCount {

    private final Map<Fate, Long> lines = new EnumMap<>(Fate.class);
    private final Map<Fate, TreeMap<String, BigDecimal>> sums = new EnumMap<>(Fate.class);

    /** @param amount null where the line has none, or none that can be read */
    public void add(Fate fate, @Nullable Money amount) {
        lines.merge(fate, 1L, Long::sum);
        if (amount != null) {
            add(fate, amount.currency(), amount.amount());
        }
    }

    private void add(Fate fate, String currency, BigDecimal amount) {
        sums.computeIfAbsent(fate, f -> new TreeMap<>()).merge(currency, amount, BigDecimal::add);
    }

    /** A list that waits has recorded nothing; a list that is applied is counted anew. */
    public void startAgain() {
        for (Fate fate : new Fate[] {Fate.ACCEPTED, Fate.UNCHANGED}) {
            lines.remove(fate);
            sums.getOrDefault(fate, new TreeMap<>()).replaceAll((c, a) -> BigDecimal.ZERO);
        }
    }

    /** What the reading of a list had passed over and rejected before it waited. */
    static ImportCount before(ImportBatch batch, ImportSums amounts) {
        ImportCount count = new ImportCount();
        count.lines.put(Fate.REJECTED, batch.rejected());
        count.lines.put(Fate.SKIPPED, batch.skipped());
        amounts.rejected().forEach(s -> count.add(Fate.REJECTED, s.currency(), new BigDecimal(s.amount())));
        amounts.skipped().forEach(s -> count.add(Fate.SKIPPED, s.currency(), new BigDecimal(s.amount())));
        return count;
    }

    long of(Fate fate) {
        return lines.getOrDefault(fate, 0L);
    }

    long done() {
        return lines.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, BigDecimal> sums(Fate fate) {
        return sums.getOrDefault(fate, new TreeMap<>());
    }
}
