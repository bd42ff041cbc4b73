package org.huikuan.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customers of the portfolio, as far as the teams reach; teams null means all. */
public interface PortfolioCustomers {

    long count(Filter filter, @Nullable Set<String> teams);

    /** In the order of creditor and number. */
    List<Customer> page(Filter filter, @Nullable Set<String> teams, long skip, int most);

    /** As rules look at them, the largest open amount first. */
    List<Candidate> candidates(Filter filter, @Nullable Set<String> teams);

    List<Candidate> candidates(Collection<Long> accountIds);

    /** Accounts that the person is in charge of, or whose open case is. */
    List<Long> accountsOf(String collector);

    /** Open cases and customers by collector. */
    Map<String, Load> loads();

    /** What a collector has to do. */
    record Load(int customers, int cases) {

        static final Load NONE = new Load(0, 0);
    }
}
