package org.huikuan.engine.tables;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.huikuan.shared.HuikuanProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which version of a decision table holds on a day. A file may say its first day behind its version tag, as in
 * {@code 1.1.0 from 2026-12-01}, in the zone of the house; one that says none holds from the moment it is there and
 * replaces all before it.
 */
@Component
class TableVersions {

    private static final Pattern FROM = Pattern.compile("(?:^|\\s)from (\\d{4}-\\d{2}-\\d{2})$");

    private final RepositoryService repository;
    private final Clock clock;
    private final HuikuanProperties house;

    TableVersions(RepositoryService repository, Clock clock, HuikuanProperties house) {
        this.repository = repository;
        this.clock = clock;
        this.house = house;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(house.zone()));
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, house.zone());
    }

    /** The newest first. */
    List<DecisionDefinition> of(String key) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list();
    }

    /** Null: from the moment it is there. */
    static @Nullable LocalDate from(DecisionDefinition version) {
        return from(version.getVersionTag());
    }

    static @Nullable LocalDate from(@Nullable String tag) {
        Matcher said = FROM.matcher(tag == null ? "" : tag);
        return said.find() ? LocalDate.parse(said.group(1)) : null;
    }

    /** @param tag as the file had it; what it said of a day is replaced */
    static String tagged(@Nullable String tag, @Nullable LocalDate from) {
        String plain = FROM.matcher(tag == null ? "" : tag).replaceAll("");
        return from == null ? plain : (plain + " from " + from).strip();
    }

    /** Of those whose day has come the one with the latest day; null where no day has come. */
    static @Nullable DecisionDefinition inForce(List<DecisionDefinition> newestFirst, LocalDate on) {
        DecisionDefinition best = null;
        for (DecisionDefinition version : newestFirst) {
            LocalDate from = from(version);
            if (from == null) {
                return best == null ? version : best;
            }
            if (!from.isAfter(on) && (best == null || from.isAfter(Objects.requireNonNull(from(best))))) {
                best = version;
            }
        }
        return best;
    }

    /** The first there was, where none has come yet; null only where there is none at all. */
    static @Nullable DecisionDefinition orFirst(
            @Nullable DecisionDefinition inForce, List<DecisionDefinition> newestFirst) {
        return inForce != null || newestFirst.isEmpty() ? inForce : newestFirst.get(newestFirst.size() - 1);
    }

    static @Nullable DecisionDefinition now(List<DecisionDefinition> newestFirst, LocalDate today) {
        return orFirst(inForce(newestFirst, today), newestFirst);
    }

    /** The next day on which another version may hold; null: none is known of. */
    static @Nullable LocalDate nextChange(List<DecisionDefinition> versions, LocalDate after) {
        return versions.stream()
                .map(TableVersions::from)
                .filter(from -> from != null && from.isAfter(after))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
