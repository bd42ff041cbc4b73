package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether sources prove what is said of the ability to pay. Two are independent when their kinds differ, or when they are
 * of one kind but of different days and of different people who are named. What the customer says of himself proves
 * nothing, nor does a source that is trusted less than the terms ask, or that is older than they allow,
 * nor an entry of the log of intelligence that has expired.
 */
final class Proof {

    private Proof() {}

    /** The last day on which the sources prove it; null when they do not. */
    static @Nullable LocalDate until(List<Source> sources, DiagnosisActs.Terms terms) {
        List<Source> counting = sources.stream()
                .filter(s -> !s.kind().isTheDebtor() && s.reliability().isAtLeast(terms.worst()))
                .toList();
        return counting.stream()
                .map(s -> s.lastDay(terms.days()))
                .sorted(Comparator.reverseOrder())
                .filter(day -> independent(counting, day, terms.days()) >= terms.sources())
                .findFirst()
                .orElse(null);
    }

    private static int independent(List<Source> sources, LocalDate stillOn, int days) {
        Map<SourceKind, Set<LocalDate>> on = new EnumMap<>(SourceKind.class);
        Map<SourceKind, Set<String>> people = new EnumMap<>(SourceKind.class);
        for (Source source : sources) {
            if (!source.lastDay(days).isBefore(stillOn)) {
                on.computeIfAbsent(source.kind(), k -> new HashSet<>()).add(source.on());
                people.computeIfAbsent(source.kind(), k -> new HashSet<>())
                        .add(source.who() == null ? "" : source.who());
            }
        }
        return on.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue().size(), named(people.getOrDefault(e.getKey(), Set.of()))))
                .sum();
    }

    /** Nobody counts as one somebody, and together with those who are named as nobody further. */
    private static int named(Set<String> people) {
        return Math.max(1, people.size() - (people.contains("") ? 1 : 0));
    }
}
