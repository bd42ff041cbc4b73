package org.huikuan.imports.targets;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.items.OpenItemEntry;
import org.huikuan.ledger.items.RecordListedCredits;
import org.huikuan.ledger.items.RecordOpenItems;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * A creditor's first list of open items, before which nothing was open: it can neither look incomplete
 * nor close anything, so that its lines need not wait for the last one.
 */
@Component
public class FirstList {

    /** Numbers that a running first list has told, empty for another list; forgotten with its import. */
    private final Map<ImportContext, Optional<Set<String>>> running = Collections.synchronizedMap(new WeakHashMap<>());

    private final UnitOfWork unit;
    private final SnapshotItems items;
    private final RecordOpenItems record;
    private final RecordListedCredits credits;

    public FirstList(UnitOfWork unit, SnapshotItems items, RecordOpenItems record, RecordListedCredits credits) {
        this.unit = unit;
        this.items = items;
        this.record = record;
        this.credits = credits;
    }

    /** Once for each import, as it begins: its own lines are known afterwards. */
    boolean is(ImportContext list) {
        return running.computeIfAbsent(list, this::begun).isPresent();
    }

    private Optional<Set<String>> begun(ImportContext list) {
        boolean isListed = items.lastDay(list.batchId(), list.creditor()) != null;
        if (isListed || items.lastCount(list.batchId(), list.creditor()) > 0) {
            return Optional.empty();
        }
        return unit.inNew(() -> {
            record.begin(list.creditor(), day(list));
            return Optional.of(new HashSet<>());
        });
    }

    /** @return one outcome a line, in their order */
    List<Outcome> write(List<ImportTarget.Entry<OpenItemTarget.Line>> lines, ImportContext list) {
        Set<String> told = running.getOrDefault(list, Optional.empty()).orElseThrow();
        Set<String> now = new HashSet<>();
        List<OpenItemEntry> once = lines.stream()
                .map(OpenItemTarget::item)
                .filter(i -> !told.contains(i.invoice().number())
                        && now.add(i.invoice().number()))
                .toList();
        Map<Long, Outcome> byLine = unit.inNew(() -> recorded(once, list));
        told.addAll(now);
        return lines.stream()
                .map(l -> byLine.getOrDefault(l.line(), OpenItemTarget.twice(l.entry())))
                .toList();
    }

    private Map<Long, Outcome> recorded(List<OpenItemEntry> items, ImportContext list) {
        List<OpenItemEntry> below =
                items.stream().filter(OpenItemEntry::isCredit).toList();
        List<OpenItemEntry> others = items.stream().filter(i -> !i.isCredit()).toList();
        Map<Long, Outcome> byLine = new HashMap<>();
        if (!below.isEmpty()) {
            put(byLine, below, credits.record(list.creditor(), day(list), below, list.batchId()));
        }
        put(byLine, others, record.record(list.creditor(), day(list), others, list.batchId()));
        return byLine;
    }

    private static void put(Map<Long, Outcome> byLine, List<OpenItemEntry> items, List<Outcome> outcomes) {
        for (int i = 0; i < items.size(); i++) {
            byLine.put(items.get(i).line(), outcomes.get(i));
        }
    }

    private static LocalDate day(ImportContext list) {
        return Objects.requireNonNull(list.asOf());
    }
}
