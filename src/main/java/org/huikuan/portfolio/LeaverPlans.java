package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huikuan.ledger.Assignment;
import org.huikuan.portfolio.LeaverPlan.How;
import org.huikuan.portfolio.LeaverPlan.Move;
import org.huikuan.portfolio.LeaverPlan.Share;
import org.huikuan.portfolio.LeaverPlan.Unplaced;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deals the customers of a person who leaves; the same question gives the same plan as long as nothing changes. */
@Component
class LeaverPlans {

    private final PortfolioCustomers customers;
    private final Rules rules;
    private final PortfolioPeople people;
    private final RuleBooks books;

    LeaverPlans(PortfolioCustomers customers, Rules rules, PortfolioPeople people, RuleBooks books) {
        this.customers = customers;
        this.rules = rules;
        this.people = people;
        this.books = books;
    }

    LeaverPlan plan(String person, How how, @Nullable String successor, Holdings holdings) {
        PortfolioPeople.Known known = people.now();
        Dealing dealing = books.dealing(known, Set.of(person));
        RuleBook book = new RuleBook(how == How.RULES ? rules.all() : List.of(), known, dealing, Set.of(person));
        List<Move> moves = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        for (Candidate c : customers.candidates(customers.accountsOf(person))) {
            if (how == How.SUCCESSOR) {
                succeed(c, Objects.requireNonNull(successor), known, moves, unplaced);
            } else {
                deal(c, book, dealing, moves, unplaced);
            }
        }
        return new LeaverPlan(person, holdings, shares(moves), moves, unplaced);
    }

    private static void succeed(
            Candidate c, String successor, PortfolioPeople.Known known, List<Move> moves, List<Unplaced> unplaced) {
        if (known.worksIn(successor, c.team())) {
            moves.add(new Move(c, new Assignment(c.accountId(), c.team(), successor)));
        } else {
            unplaced.add(new Unplaced(c.customer(), Wrong.of("collector", Refusal.NOT_IN_TEAM, successor, c.team())));
        }
    }

    /** By rule where one fits, otherwise to whoever of the customer's team has least to do. */
    private static void deal(Candidate c, RuleBook book, Dealing dealing, List<Move> moves, List<Unplaced> unplaced) {
        Optional<Assignment> to = book.propose(c)
                .map(RuleBook.Proposal::to)
                .or(() -> dealing.next(c.team(), c.hasCase()).map(who -> new Assignment(c.accountId(), c.team(), who)));
        to.ifPresentOrElse(
                a -> moves.add(new Move(c, a)),
                () -> unplaced.add(new Unplaced(c.customer(), Wrong.of("team", Refusal.NOBODY_LEFT, c.team()))));
    }

    private static List<Share> shares(List<Move> moves) {
        Map<String, Share> shares = new HashMap<>();
        for (Move m : moves) {
            String who = Objects.requireNonNull(m.to().collector());
            int cases = m.customer().hasCase() ? 1 : 0;
            shares.merge(
                    who,
                    new Share(who, 1, cases),
                    (a, b) -> new Share(who, a.customers() + b.customers(), a.cases() + b.cases()));
        }
        return shares.values().stream()
                .sorted(Comparator.comparing(Share::collector))
                .toList();
    }

    /** Who stands in instead of the person: the successor, or whoever of the absent person's teams has least to do. */
    Optional<String> substitute(String person, String absent, @Nullable String successor) {
        if (successor != null && !successor.equals(absent)) {
            return Optional.of(successor);
        }
        PortfolioPeople.Known known = people.now();
        Dealing dealing = books.dealing(known, Set.of(person, absent));
        var away = known.collectors().get(absent);
        return away == null
                ? Optional.empty()
                : away.teams().stream()
                        .sorted()
                        .flatMap(t -> dealing.next(t, false).stream())
                        .findFirst();
    }
}
