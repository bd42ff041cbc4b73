package org.huikuan.playbook.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.shared.HuikuanProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is in force today, and found. The index is kept, and made anew when a version was decided, here or on another machine,
 * or the day is another one.
 */
@Service
@Transactional(readOnly = true)
public class PlaybookSearch {

    private final Entries entries;
    private final HuikuanProperties settings;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    PlaybookSearch(Entries entries, HuikuanProperties settings, Clock clock) {
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    private record Kept(String stamp, EntryIndex index) {}

    /** The best first; without words in the order of kinds and codes. */
    public List<Entry> find(Asked asked, int most) {
        Predicate<Entry> among = entry -> !entry.isOff() && asked.holds(entry);
        EntryIndex index = index();
        return asked.words().isEmpty()
                ? index.all().stream()
                        .filter(among)
                        .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::code))
                        .limit(most)
                        .toList()
                : index.find(asked.words(), among, most);
    }

    /** What is in force of an entry, also when that switches it off; empty before its first day. */
    public Optional<Entry> current(String code) {
        return index().all().stream().filter(e -> e.code().equals(code)).findFirst();
    }

    /** Those in force that nobody is shown. */
    public List<Entry> switchedOff() {
        return index().all().stream().filter(Entry::isOff).toList();
    }

    /** Today, where the house is. */
    public LocalDate today() {
        return clock.instant().atZone(settings.zone()).toLocalDate();
    }

    private EntryIndex index() {
        String stamp = today() + " " + entries.stamp();
        Kept known = kept;
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Kept(stamp, EntryIndex.of(entries.inForce(today())));
            kept = known;
        }
        return known.index();
    }
}
