package org.huikuan.staffing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.InCharge;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** A file of customers may name collectors and managers who can log in and work in the customer's team. */
@Component
class CollectorsInCharge implements InCharge {

    private final org.huikuan.staffing.Collectors collectors;

    CollectorsInCharge(org.huikuan.staffing.Collectors collectors) {
        this.collectors = collectors;
    }

    @Override
    public Known now() {
        Map<String, Collector> all =
                collectors.all().stream().collect(Collectors.toMap(Collector::user, Function.identity()));
        return (collector, team) -> refusal(all, collector, team);
    }

    static Optional<Sentence> refusal(Map<String, Collector> all, String collector, String team) {
        Collector person = all.get(collector);
        if (person == null) {
            return Optional.of(Sentence.refusal("import-no-collector", collector));
        }
        if (person.isLocked()) {
            return Optional.of(Sentence.refusal("import-locked-collector", collector));
        }
        return person.worksIn(team)
                ? Optional.empty()
                : Optional.of(Sentence.refusal("import-not-in-team", collector, team));
    }
}
