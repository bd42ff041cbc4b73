package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.ledger.Assignment;
import org.huikuan.shared.input.FormInput;
import org.huikuan.staffing.Collector;
import org.huikuan.staffing.Deciders;
import org.huikuan.staffing.Handover;
import org.huikuan.teams.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who works on whom: the list, and putting chosen customers in charge of somebody else. */
@Service
public class Portfolio {

    /** Most rows a page may have. */
    public static final int MOST = 200;

    private static final int OF_A_FILE = 10_000;

    private final Deciders deciders;
    private final PortfolioCustomers customers;
    private final BatchMoves moves;
    private final PortfolioPeople people;

    Portfolio(Deciders deciders, PortfolioCustomers customers, BatchMoves moves, PortfolioPeople people) {
        this.deciders = deciders;
        this.customers = customers;
        this.moves = moves;
        this.people = people;
    }

    /** @param page from 0 */
    public Page page(Filter filter, int page, int size) {
        var teams = deciders.teams();
        long total = customers.count(filter, teams);
        int rows = Math.min(Math.max(size, 1), MOST);
        int last = (int) Math.max(0, (total - 1) / rows);
        int shown = Math.min(Math.max(page, 0), last);
        return new Page(total, shown, last, customers.page(filter, teams, (long) shown * rows, rows));
    }

    /** All customers that match, for a file. */
    public List<Customer> all(Filter filter) {
        var teams = deciders.teams();
        List<Customer> all = new ArrayList<>(customers.page(filter, teams, 0, OF_A_FILE));
        while (!all.isEmpty() && all.size() % OF_A_FILE == 0) {
            List<Customer> more = customers.page(filter, teams, all.size(), OF_A_FILE);
            if (more.isEmpty()) {
                return all;
            }
            all.addAll(more);
        }
        return all;
    }

    /** @param total customers on all pages; last the number of the last page, from 0 */
    public record Page(long total, int page, int last, List<Customer> items) {}

    public List<Collector> collectors() {
        return people.collectors();
    }

    public List<Team> teams() {
        return people.teams();
    }

    /**
     * Assigns the customers chosen by hand.
     *
     * @param seen each as {@link Customer#seen} gave it
     * @param values {@code team} and {@code collector}: blank leaves it as it is, {@code -} is nobody; {@code reason}
     */
    public MoveReport assign(List<String> seen, Map<String, ? extends @Nullable Object> values) {
        deciders.teams();
        Map<Long, Assignment> chosen = new LinkedHashMap<>();
        seen.stream().map(Portfolio::read).flatMap(Optional::stream).forEach(a -> chosen.put(a.accountId(), a));
        return assign(List.copyOf(chosen.values()), new Target(values, people.now(), chosen.isEmpty()));
    }

    /** Assigns all customers that match the filter. */
    public MoveReport assign(Filter filter, Map<String, ? extends @Nullable Object> values) {
        var teams = deciders.teams();
        Target target = new Target(values, people.now(), false);
        return assign(
                customers.candidates(filter, teams).stream()
                        .map(Candidate::assignment)
                        .toList(),
                target);
    }

    private MoveReport assign(List<Assignment> chosen, Target target) {
        return moves.move(
                chosen.stream().map(a -> new Handover(target.of(a), a)).toList(), target.reason());
    }

    private static Optional<Assignment> read(String seen) {
        String[] parts = seen.split("\\|", -1);
        return parts.length == 3 && parts[0].matches("\\d{1,18}")
                ? Optional.of(new Assignment(Long.parseLong(parts[0]), parts[1], parts[2].isEmpty() ? null : parts[2]))
                : Optional.empty();
    }

    /** Who shall be in charge, checked. */
    private static final class Target {

        private final @Nullable String team;
        private final @Nullable String collector;
        private final String reason;
        private final PortfolioPeople.Known known;

        Target(Map<String, ? extends @Nullable Object> values, PortfolioPeople.Known known, boolean nothingChosen) {
            FormInput words = new FormInput(values);
            this.team = words.text("team", 40);
            this.collector = words.text("collector", 64);
            this.known = known;
            String why = words.text("reason", 500);
            this.reason = why == null ? "" : why;
            words.check();
            List<Wrong> wrongs = new ArrayList<>();
            if (nothingChosen) {
                wrongs.add(Wrong.of("customers", Refusal.NOTHING_CHOSEN));
            }
            if (team == null && collector == null) {
                wrongs.add(Wrong.of("collector", Refusal.NO_TARGET));
            }
            if (why == null) {
                wrongs.add(Wrong.of("reason", Refusal.MISSING));
            }
            known.refuse(team, Filter.NOBODY.equals(collector) ? null : collector)
                    .ifPresent(wrongs::add);
            if (!wrongs.isEmpty()) {
                throw new WrongInput(wrongs);
            }
        }

        String reason() {
            return reason;
        }

        /** A collector who is not in the new team does not go along. */
        Assignment of(Assignment a) {
            String newTeam = team == null ? a.team() : team;
            if (collector != null) {
                return new Assignment(a.accountId(), newTeam, Filter.NOBODY.equals(collector) ? null : collector);
            }
            String old = a.collector();
            return new Assignment(a.accountId(), newTeam, old != null && known.worksIn(old, newTeam) ? old : null);
        }
    }
}
