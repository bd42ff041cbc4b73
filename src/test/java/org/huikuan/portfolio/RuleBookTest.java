package org.huikuan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.Assignment;
import org.huikuan.portfolio.PortfolioCustomers.Load;
import org.huikuan.staffing.Collector;
import org.huikuan.teams.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rule fits a customer, and who of a team gets it. */
class RuleBookTest {

    private static final PortfolioPeople.Known PEOPLE = new PortfolioPeople.Known(
            Map.of(
                    "lin", new Collector("lin", "Lin", Set.of("east"), false),
                    "wei", new Collector("wei", "Wei", Set.of("east"), false),
                    "mei", new Collector("mei", "Mei", Set.of("east"), true)),
            Map.of("east", new Team("east", "East"), "west", new Team("west", "West")));

    @Test
    void asksTheRulesInOrderAndTheFirstThatFitsCounts() {
        RuleBook book = book(Map.of(), Set.of(), rule(1, "GB", "10000", "wei"), rule(2, null, "1000", "lin"));

        assertThat(book.propose(customer("K1", "20000"))).hasValueSatisfying(p -> {
            assertThat(p.to()).isEqualTo(new Assignment(1, "east", "lin"));
            assertThat(p.rule()).isEqualTo(2);
        });
        assertThat(book.propose(customer("K1", "999.99"))).isEmpty();
    }

    @Test
    void dealsToWhoeverHasLeastToDoAndCountsWhatItDealt() {
        RuleBook book = book(Map.of("lin", new Load(5, 2), "wei", new Load(9, 0)), Set.of(), rule(1, null, "0", null));

        assertThat(List.of(next(book), next(book), next(book), next(book)))
                .as("wei has none, then one; at two each lin, who has fewer customers, is next")
                .containsExactly("wei", "wei", "lin", "wei");
    }

    @Test
    void passesOverWhoIsAwayUnlessNobodyElseIsThere() {
        assertThat(next(book(Map.of(), Set.of("lin"), rule(1, null, "0", null))))
                .isEqualTo("wei");
        assertThat(next(book(Map.of(), Set.of("lin", "wei"), rule(1, null, "0", null))))
                .isEqualTo("lin");
    }

    @Test
    void whoCannotLogInGetsNothingAndCannotBeNamed() {
        PortfolioPeople.Known people = new PortfolioPeople.Known(
                Map.of(
                        "ann", new Collector("ann", "Ann", Set.of("east"), false, true),
                        "bob", new Collector("bob", "Bob", Set.of("east"), false)),
                Map.of("east", new Team("east", "East")));
        Dealing dealing = new Dealing(people, Map.of("bob", new Load(9, 9)), Set.of("bob"), Set.of());

        assertThat(dealing.next("east", true)).as("ann has least, but left").hasValue("bob");
        assertThat(people.worksIn("ann", "east")).isFalse();
        assertThat(people.refuse("east", "ann"))
                .hasValueSatisfying(w -> assertThat(w.getReason()).contains("cannot log in any more"));
        assertThat(people.refuse("east", "bob")).isEmpty();
    }

    @Test
    void fallsBackToTheTeamWhenTheNamedCollectorHasLeftIt() {
        assertThat(next(book(Map.of("lin", new Load(1, 1)), Set.of(), rule(1, null, "0", "gone"))))
                .isEqualTo("wei");
    }

    @Test
    void findsNobodyInATeamWithoutCollectors() {
        Rule west = new Rule(1, 1, null, null, null, null, null, null, null, null, "west", null);
        assertThat(book(Map.of(), Set.of(), west).propose(customer("K1", "1"))).isEmpty();
    }

    @Test
    void leavesACustomerWithItsCollectorWhenTheRuleNamesTheTeamOnly() {
        RuleBook book = book(Map.of("lin", new Load(90, 90)), Set.of(), rule(1, null, "0", null));
        Candidate lins = new Candidate(1, "HK", "K1", "n", "CN", "上海市", "zh", "east", "lin", new BigDecimal("5"), true);

        assertThat(book.propose(lins))
                .hasValueSatisfying(p -> assertThat(p.to()).isEqualTo(lins.assignment()));
    }

    @Test
    void comparesAddressAndNumberAsTheyBeginAndEnd() {
        Rule rule = new Rule(1, 1, "HK", "CN", "上海", null, new BigDecimal("10"), "K1", "K2", "zh", "east", "wei");

        assertThat(rule.fits(customer("K1", "9.99"))).isTrue();
        assertThat(rule.fits(customer("K1", "10.00"))).isFalse();
        assertThat(rule.fits(customer("K2", "1"))).isTrue();
        assertThat(rule.fits(customer("K3", "1"))).isFalse();
    }

    @Test
    void moneyThatNobodyCanCompareFitsNoRuleWithAnAmount() {
        Candidate dong = new Candidate(1, "HK", "K1", "n", "CN", "上海市", "zh", "default", null, null, true);

        assertThat(rule(1, null, "0", null).fits(dong)).isFalse();
        assertThat(new Rule(1, 1, null, null, null, null, null, null, null, null, "east", null).fits(dong))
                .isTrue();
    }

    private static String next(RuleBook book) {
        return book.propose(customer("K1", "100")).orElseThrow().to().collector() + "";
    }

    private static RuleBook book(Map<String, Load> loads, Set<String> away, Rule... rules) {
        return new RuleBook(List.of(rules), PEOPLE, new Dealing(PEOPLE, loads, away, Set.of()), Set.of());
    }

    private static Rule rule(int position, @Nullable String country, String from, @Nullable String collector) {
        return new Rule(
                position,
                position,
                null,
                country,
                null,
                new BigDecimal(from),
                null,
                null,
                null,
                null,
                "east",
                collector);
    }

    private static Candidate customer(String number, String open) {
        return new Candidate(1, "HK", number, "n", "CN", "上海市嘉定区", "zh", "default", null, new BigDecimal(open), true);
    }
}
