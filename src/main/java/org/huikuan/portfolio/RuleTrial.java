package org.huikuan.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.portfolio.RuleBook.Proposal;
import org.huikuan.staffing.Deciders;
import org.huikuan.staffing.Handover;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules tried out on the portfolio, and then applied to it. */
@Service
public class RuleTrial {

    private final Deciders deciders;
    private final Rules rules;
    private final PortfolioCustomers customers;
    private final BatchMoves moves;
    private final RuleBooks books;

    RuleTrial(Deciders deciders, Rules rules, PortfolioCustomers customers, BatchMoves moves, RuleBooks books) {
        this.deciders = deciders;
        this.rules = rules;
        this.customers = customers;
        this.moves = moves;
        this.books = books;
    }

    /** A customer that would move. @param rule number of the rule that says so */
    public record Move(
            String creditor,
            String customer,
            String name,
            String fromTeam,
            @org.jspecify.annotations.Nullable String from,
            String team,
            @org.jspecify.annotations.Nullable String collector,
            int rule) {

        static Move of(Proposal p) {
            Candidate c = p.customer();
            return new Move(
                    c.creditor(),
                    c.customer(),
                    c.name(),
                    c.team(),
                    c.collector(),
                    p.to().team(),
                    p.to().collector(),
                    p.rule());
        }
    }

    /** What would move, without moving it. @param everybody also customers who have a collector */
    @Transactional(readOnly = true)
    public List<Move> tryOut(boolean everybody) {
        return proposals(everybody).stream().map(Move::of).toList();
    }

    /** Moves them. */
    public MoveReport apply(boolean everybody) {
        List<Proposal> found = proposals(everybody);
        Map<Integer, List<Proposal>> byRule = found.stream().collect(Collectors.groupingBy(Proposal::rule));
        int moved = 0;
        int unchanged = 0;
        List<MoveReport.Fault> faults = new java.util.ArrayList<>();
        for (Map.Entry<Integer, List<Proposal>> rule : byRule.entrySet()) {
            MoveReport report = moves.move(
                    rule.getValue().stream()
                            .map(p -> new Handover(p.to(), p.customer().assignment()))
                            .toList(),
                    "rule " + rule.getKey());
            moved += report.moved();
            unchanged += report.unchanged();
            faults.addAll(report.faults());
        }
        return new MoveReport(moved, unchanged, faults);
    }

    private List<Proposal> proposals(boolean everybody) {
        Set<String> teams = deciders.teams();
        RuleBook book = books.of(rules.all(), Set.of());
        return customers.candidates(everybody ? Filter.ALL : Filter.of(Filter.NOBODY), teams).stream()
                .map(book::propose)
                .flatMap(Optional::stream)
                .filter(p -> !p.to().equals(p.customer().assignment()))
                .toList();
    }
}
