package org.huikuan.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huikuan.ledger.Assignment;
import org.huikuan.teams.Teams;

/** The rules at work: the first that fits names team and collector. */
final class RuleBook {

    private final List<Rule> rules;
    private final PortfolioPeople.Known people;
    private final Dealing dealing;
    private final Set<String> without;

    RuleBook(List<Rule> rules, PortfolioPeople.Known people, Dealing dealing, Set<String> without) {
        this.rules = rules;
        this.people = people;
        this.dealing = dealing;
        this.without = without;
    }

    /** A customer, where a rule puts it, and which rule that is. */
    record Proposal(Candidate customer, Assignment to, int rule) {}

    /** Nothing when no rule fits, or the one that fits finds nobody. */
    Optional<Proposal> propose(Candidate c) {
        return propose(c, rules);
    }

    /** For a new customer: a team that the ledger named stays, so that only its rules are asked. */
    Optional<Proposal> proposeNew(Candidate c) {
        return propose(
                c,
                c.team().equals(Teams.DEFAULT)
                        ? rules
                        : rules.stream().filter(r -> r.team().equals(c.team())).toList());
    }

    private Optional<Proposal> propose(Candidate c, List<Rule> asked) {
        return asked.stream().filter(r -> r.fits(c)).findFirst().flatMap(r -> collector(r, c)
                .map(who -> new Proposal(c, new Assignment(c.accountId(), r.team(), who), r.position())));
    }

    /** Whom the rule names while in its team; otherwise, or when it names nobody, who has least to do. */
    private Optional<String> collector(Rule rule, Candidate c) {
        String named = rule.collector();
        if (named != null && people.worksIn(named, rule.team()) && !without.contains(named)) {
            dealing.count(named, c.hasCase());
            return Optional.of(named);
        }
        String present = named == null && c.team().equals(rule.team()) ? c.collector() : null;
        return present != null && people.worksIn(present, rule.team()) && !without.contains(present)
                ? Optional.of(present)
                : dealing.next(rule.team(), c.hasCase());
    }
}
