package org.huikuan.cases;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something of cases that a person other than the collector may have in hand, a dispute to answer for example: it goes on
 * with somebody else when the case or the person goes. A bean for each.
 */
public interface HandedOver {

    /** The cases have got other people: what the old ones had in hand goes to the new ones. */
    void given(Collection<CollectionCase> given, Map<Long, CollectionCase> beforeByAccount);

    /** Ids of the accounts in whose cases the person has something of it in hand. */
    Set<Long> accountsOf(String person);

    /** The person leaves: what the person has in hand in these accounts goes to whoever is named for the case. */
    void released(String person, Collection<Long> accountIds, Map<CaseId, @Nullable String> to);
}
