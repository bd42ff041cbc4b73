package org.huikuan.portfolio;

import java.util.List;
import java.util.Set;
import org.huikuan.ledger.HouseDay;
import org.huikuan.staffing.Absences;
import org.springframework.stereotype.Component;

/** Rules and dealing as they work today: with the people who are there and what everybody has to do. */
@Component
class RuleBooks {

    private final PortfolioPeople people;
    private final PortfolioCustomers customers;
    private final Absences absences;
    private final HouseDay day;

    RuleBooks(PortfolioPeople people, PortfolioCustomers customers, Absences absences, HouseDay day) {
        this.people = people;
        this.customers = customers;
        this.absences = absences;
        this.day = day;
    }

    /** @param without people who get nothing in any case, such as a leaver */
    RuleBook of(List<Rule> rules, Set<String> without) {
        PortfolioPeople.Known known = people.now();
        return new RuleBook(rules, known, dealing(known, without), without);
    }

    /** @param without people who get nothing in any case, such as a leaver */
    Dealing dealing(PortfolioPeople.Known known, Set<String> without) {
        Set<String> away =
                absences.standIns(known.collectors().keySet(), day.today()).keySet();
        return new Dealing(known, customers.loads(), away, without);
    }
}
