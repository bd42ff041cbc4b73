package org.huikuan.campaigns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** The rows of campaigns, and what is known of their customers meanwhile. */
public interface Campaigns {

    /** @return its id */
    long add(Campaign campaign, List<Target> targets);

    Optional<Campaign> find(long id);

    /** The newest first. @param person null for all; otherwise those in which the person has a customer */
    List<Campaign> all(@Nullable String person, int most);

    /** @return false when somebody has ended it before */
    boolean end(long id, LocalDate on, String by, String outcome);

    /** In the order of the customers' numbers. @param until last day that counts */
    List<Progress> progress(Campaign campaign, LocalDate until);

    /** Campaigns that run, by account; absent where there is none. */
    Map<Long, Campaign> running(Collection<Long> accountIds, LocalDate today);

    /** What is overdue, by account, each currency once. */
    Map<Long, List<Money>> overdue(Collection<Long> accountIds, LocalDate today);
}
