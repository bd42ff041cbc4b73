package org.huikuan.cases.disputes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.HandedOver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open disputes go with the person who answers them. */
@Component
class DisputesHandedOver implements HandedOver {

    private final Disputes disputes;

    DisputesHandedOver(Disputes disputes) {
        this.disputes = disputes;
    }

    /** Those that the old collector answered; where the team changes, all of them. */
    @Override
    public void given(Collection<CollectionCase> given, Map<Long, CollectionCase> before) {
        Map<Long, List<Dispute>> found =
                disputes.inForce(given.stream().map(CollectionCase::accountId).toList());
        List<Dispute> handed = new ArrayList<>();
        for (CollectionCase kase : given) {
            CollectionCase old = Objects.requireNonNull(before.get(kase.accountId()));
            boolean toTeam = !old.team().equals(kase.team());
            found.getOrDefault(kase.accountId(), List.of()).stream()
                    .filter(d -> d.state() == DisputeState.OPEN)
                    .filter(d -> toTeam || d.owner() == null || d.owner().equals(old.collector()))
                    .forEach(d -> handed.add(d.ownedBy(kase.collector())));
        }
        disputes.update(handed);
    }

    @Override
    public Set<Long> accountsOf(String person) {
        return disputes.ownedBy(person).stream().map(Dispute::accountId).collect(Collectors.toSet());
    }

    @Override
    public void released(String person, Collection<Long> accountIds, Map<CaseId, @Nullable String> to) {
        disputes.update(disputes.inForce(accountIds).values().stream()
                .flatMap(List::stream)
                .filter(d -> person.equals(d.owner()) && d.state() == DisputeState.OPEN)
                .map(d -> d.ownedBy(to.get(d.caseId())))
                .toList());
    }
}
