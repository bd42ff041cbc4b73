package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.staffing.Deciders;
import org.huikuan.staffing.Handover;
import org.springframework.stereotype.Service;

/** Customers moved by a file: looked at first, then applied. The same file again changes nothing. */
@Service
public class UploadActs {

    private final Deciders deciders;
    private final PortfolioUploads uploads;
    private final PortfolioCustomers customers;
    private final BatchMoves moves;
    private final Known known;

    UploadActs(
            Deciders deciders, PortfolioUploads uploads, PortfolioCustomers customers, BatchMoves moves, Known known) {
        this.deciders = deciders;
        this.uploads = uploads;
        this.customers = customers;
        this.moves = moves;
        this.known = known;
    }

    /** What the file would change; nothing is changed. */
    public PortfolioUpload look(String fileName, List<FileEntry> entries) {
        Map<String, Candidate> visible = new HashMap<>();
        customers
                .candidates(Filter.ALL, deciders.teams())
                .forEach(c -> visible.put(key(c.creditor(), c.customer()), c));
        Reading reading = new Reading(visible, known.people.now(), known.creditors());
        entries.forEach(reading::take);
        String shown = fileName.length() <= 300 ? fileName : fileName.substring(fileName.length() - 300);
        return get(uploads.insert(shown, reading.unchanged, reading.lines, deciders.id()));
    }

    public PortfolioUpload get(long id) {
        deciders.teams();
        return uploads.find(id).orElseThrow(() -> new NotFound("upload-gone"));
    }

    /** Makes the changes that were looked at; a customer who was moved meanwhile by somebody else stays. */
    public MoveReport apply(long id) {
        PortfolioUpload upload = get(id);
        if (!uploads.takeForApplying(id)) {
            throw new Conflict("upload-applied");
        }
        List<Handover> wanted = new ArrayList<>();
        for (UploadLine line : upload.changes()) {
            Assignment to = line.to();
            if (to != null) {
                wanted.add(new Handover(to, line.seen()));
            }
        }
        return moves.move(wanted, "file " + upload.fileName());
    }

    private static String key(String creditor, String customer) {
        return creditor + "\n" + customer;
    }

    /** What lines are compared with. */
    @org.springframework.stereotype.Component
    static class Known {

        private final PortfolioPeople people;
        private final Creditors creditors;

        Known(PortfolioPeople people, Creditors creditors) {
            this.people = people;
            this.creditors = creditors;
        }

        /** Codes; the default one under the empty code. */
        Map<String, String> creditors() {
            Map<String, String> codes =
                    creditors.all().stream().collect(Collectors.toMap(Creditor::code, Creditor::code));
            codes.put("", creditors.byDefault().code());
            return codes;
        }
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
