package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a file of moves with the portfolio as it is now: what would change, what is so already, what is wrong. */
@Component
class UploadReader {

    private final PortfolioCustomers customers;
    private final PortfolioPeople people;
    private final Creditors creditors;

    UploadReader(PortfolioCustomers customers, PortfolioPeople people, Creditors creditors) {
        this.customers = customers;
        this.people = people;
        this.creditors = creditors;
    }

    /** @param lines that would change something or are wrong */
    record Read(List<UploadLine> lines, int unchanged) {}

    /** @param teams within which the person may move customers; null means all */
    Read read(List<FileEntry> entries, @Nullable Set<String> teams) {
        Map<String, Candidate> visible = new HashMap<>();
        customers.candidates(Filter.ALL, teams).forEach(c -> visible.put(key(c.creditor(), c.customer()), c));
        Reading reading = new Reading(visible, people.now(), creditorCodes());
        entries.forEach(reading::take);
        return new Read(reading.lines, reading.unchanged);
    }

    /** Codes; the default one under the empty code. */
    private Map<String, String> creditorCodes() {
        Map<String, String> codes = creditors.all().stream().collect(Collectors.toMap(Creditor::code, Creditor::code));
        codes.put("", creditors.byDefault().code());
        return codes;
    }

    private static String key(String creditor, String customer) {
        return creditor + "\n" + customer;
    }

    /** Line by line, against what is so now. */
    private static final class Reading {

        private final Map<String, Candidate> visible;
        private final PortfolioPeople.Known people;
        private final Map<String, String> creditors;
        private final Map<Long, Long> seen = new HashMap<>();
        private final List<UploadLine> lines = new ArrayList<>();
        private int unchanged;

        Reading(Map<String, Candidate> visible, PortfolioPeople.Known people, Map<String, String> creditors) {
            this.visible = visible;
            this.people = people;
            this.creditors = creditors;
        }

        void take(FileEntry e) {
            Optional<Wrong> wrong = wrong(e);
            if (wrong.isPresent()) {
                String shown = e.customer().length() <= 60
                        ? e.customer()
                        : e.customer().substring(0, 60);
                lines.add(new UploadLine(e.line(), shown, null, null, wrong.get()));
                return;
            }
            Candidate c = customer(e).orElseThrow();
            Assignment to = target(e, c);
            if (to.equals(c.assignment())) {
                unchanged++;
            } else {
                lines.add(new UploadLine(e.line(), c.customer(), to, c.assignment(), null));
            }
        }

        private Optional<Candidate> customer(FileEntry e) {
            String creditor = creditors.get(e.creditor());
            return creditor == null ? Optional.empty() : Optional.ofNullable(visible.get(key(creditor, e.customer())));
        }

        private Optional<Wrong> wrong(FileEntry e) {
            if (!creditors.containsKey(e.creditor())) {
                return Optional.of(Wrong.of("creditor", Refusal.NO_CREDITOR, shortened(e.creditor())));
            }
            if (e.customer().isEmpty()) {
                return Optional.of(Wrong.of("customer", Refusal.MISSING));
            }
            Optional<Candidate> found = customer(e);
            if (found.isEmpty()) {
                return Optional.of(Wrong.of("customer", Refusal.NO_CUSTOMER, shortened(e.customer())));
            }
            Long before = seen.putIfAbsent(found.get().accountId(), e.line());
            if (before != null) {
                return Optional.of(Wrong.of("customer", Refusal.TWICE, e.customer(), before.toString()));
            }
            Assignment to = target(e, found.get());
            return people.refuse(to.team(), to.collector())
                    .map(w -> new Wrong(
                            w.field(),
                            w.refusal(),
                            w.details().stream().map(Reading::shortened).toList()));
        }

        private static Assignment target(FileEntry e, Candidate c) {
            String team = e.team().isEmpty() ? c.team() : e.team();
            String collector = e.collector().isEmpty() ? c.collector() : e.collector();
            return new Assignment(c.accountId(), team, Filter.NOBODY.equals(collector) ? null : collector);
        }

        private static String shortened(String text) {
            return (text.length() <= 60 ? text : text.substring(0, 60)).replace('\n', ' ');
        }
    }
}
