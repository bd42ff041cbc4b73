package org.huikuan.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.staffing.Collector;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collectors and teams, read once for an act. */
@Component
class PortfolioPeople {

    private final org.huikuan.staffing.Collectors collectors;
    private final Teams teams;

    PortfolioPeople(org.huikuan.staffing.Collectors collectors, Teams teams) {
        this.collectors = collectors;
        this.teams = teams;
    }

    Known now() {
        return new Known(
                collectors.all().stream().collect(Collectors.toMap(Collector::user, Function.identity())),
                teams.all().stream().collect(Collectors.toMap(Team::code, Function.identity())));
    }

    List<Collector> collectors() {
        return collectors.all();
    }

    List<Team> teams() {
        return List.copyOf(teams.all());
    }

    /** As they were when asked. */
    record Known(Map<String, Collector> collectors, Map<String, Team> teams) {

        boolean worksIn(String collector, String team) {
            Collector known = collectors.get(collector);
            return known != null && !known.isLocked() && known.worksIn(team);
        }

        /** What is wrong with a target, in the person's words; nothing when it is right. */
        Optional<Wrong> refuse(@Nullable String team, @Nullable String collector) {
            if (team != null && !teams.containsKey(team)) {
                return Optional.of(Wrong.of("team", Refusal.NO_TEAM, team));
            }
            if (collector != null && !collectors.containsKey(collector)) {
                return Optional.of(Wrong.of("collector", Refusal.NO_COLLECTOR, collector));
            }
            if (collector != null
                    && Objects.requireNonNull(collectors.get(collector)).isLocked()) {
                return Optional.of(Wrong.of("collector", Refusal.LOCKED, collector));
            }
            if (team != null && collector != null && !worksIn(collector, team)) {
                return Optional.of(Wrong.of("collector", Refusal.NOT_IN_TEAM, collector, team));
            }
            return Optional.empty();
        }
    }
}
