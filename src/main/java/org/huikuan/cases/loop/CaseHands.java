package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.HandedOver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases go into other hands: the row is written, tasks and grants move, and what people had in hand besides goes along. */
@Component
public class CaseHands {

    private final Cases cases;
    private final List<HandedOver> handedOver;
    private final Facts facts;
    private final CaseFlow flow;

    CaseHands(Cases cases, List<HandedOver> handedOver, Facts facts, CaseFlow flow) {
        this.cases = cases;
        this.handedOver = handedOver;
        this.facts = facts;
        this.flow = flow;
    }

    /** Other people are in charge from now on, and get what those before them had in hand. */
    public void give(List<CollectionCase> given, Map<Long, CollectionCase> beforeByAccount) {
        handedOver.forEach(h -> h.given(given, beforeByAccount));
        standIn(given, beforeByAccount.values());
    }

    /** Somebody else does the tasks from now on, whoever is in charge. */
    public void standIn(Collection<CollectionCase> changed, Collection<CollectionCase> before) {
        if (changed.isEmpty()) {
            return;
        }
        Map<CaseId, CollectionCase> old =
                before.stream().collect(Collectors.toMap(CollectionCase::id, Function.identity()));
        cases.update(changed);
        changed.forEach(c -> facts.forget(c.id()));
        flow.reassigned(changed.stream()
                .map(c -> TaskMove.of(Objects.requireNonNull(old.get(c.id())), c))
                .toList());
    }

    /** Accounts in whose cases the person has something in hand, whoever is in charge; tasks apart. */
    public SortedSet<Long> accountsOf(String person) {
        SortedSet<Long> accounts = new TreeSet<>();
        handedOver.forEach(h -> accounts.addAll(h.accountsOf(person)));
        return accounts;
    }

    /** The person leaves: what the person has in hand goes to whoever is named for the case; null leaves it to the team. */
    public void release(String person, Map<Long, CollectionCase> open, Map<CaseId, @Nullable String> to) {
        handedOver.forEach(h -> h.released(person, open.keySet(), to));
        open.values().forEach(k -> facts.forget(k.id()));
    }
}
