package org.huikuan.legal;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.legal.deadlines.Term;
import org.springframework.stereotype.Component;

/** What forms of legal action show above their fields: the case, its papers, clocks, claims and rulings. */
@Component
public class LegalSheets {

    private final LegalReads reads;

    LegalSheets(LegalReads reads) {
        this.reads = reads;
    }

    /** A form that shows whose case it is and what is overdue. */
    public Of of(CaseFacts now) {
        ActForm form = new ActForm().show("legal-case", Map.of("facts", now));
        return new Of(now, form);
    }

    /** A form to which parts are added in the order in which they are seen. */
    public final class Of {

        private final CaseFacts now;
        private final CaseId id;
        private final ActForm form;

        private Of(CaseFacts now, ActForm form) {
            this.now = now;
            this.id = now.kase().id();
            this.form = form;
        }

        public ActForm form() {
            return form;
        }

        public Of papers() {
            form.show("legal-papers", Map.of("number", id.number(), "papers", reads.papers(id)));
            return this;
        }

        public Of gaps() {
            return shown("legal-gaps", "gaps", reads.of(LegalRecord.Gap.class, id));
        }

        /** The clock that the task is about. */
        public Of deadline(Deadline deadline) {
            form.show("legal-deadline", clocks(Map.of("deadline", deadline)));
            return this;
        }

        public Of deadlines() {
            List<Deadline> all = reads.of(Deadline.class, id).stream()
                    .sorted(Comparator.comparing(Deadline::untilOn))
                    .toList();
            if (!all.isEmpty()) {
                form.show("legal-deadlines", clocks(Map.of("deadlines", all)));
            }
            return this;
        }

        private Map<String, Object> clocks(Map<String, Object> facts) {
            Map<String, Object> clocks = new HashMap<>(facts);
            clocks.put("terms", reads.terms(now).stream().collect(Collectors.toMap(Term::code, Function.identity())));
            return clocks;
        }

        /** The proposal that waits for a decision. */
        public Of writeOff() {
            List<LegalRecord.WriteOff> proposals = reads.of(LegalRecord.WriteOff.class, id);
            if (!proposals.isEmpty()) {
                form.show(
                        "legal-write-off",
                        Map.of("number", id.number(), "proposal", proposals.get(proposals.size() - 1)));
            }
            return this;
        }

        public Of claims() {
            return shown("legal-claims", "claims", reads.of(LegalRecord.Claim.class, id));
        }

        public Of rulings() {
            return shown("legal-rulings", "rulings", reads.of(LegalRecord.Ruling.class, id));
        }

        /** The means that was chosen and the papers that it needs. */
        public Of route() {
            List<RouteChoice> chosen = reads.of(RouteChoice.class, id);
            if (!chosen.isEmpty()) {
                form.show(
                        "legal-route",
                        Map.of("route", chosen.get(chosen.size() - 1).route()));
            }
            return this;
        }

        /** What the case comes to as a claim; the first sum is proposed. */
        public Of claimed() {
            CaseClaim claim = reads.claim(now);
            if (!claim.sums().isEmpty()) {
                CaseClaim.Sum first = claim.sums().get(0);
                form.show("legal-claimed", Map.of("claim", claim))
                        .suggest(
                                "currency",
                                claim.sums().stream()
                                        .map(CaseClaim.Sum::currency)
                                        .toList())
                        .propose(
                                "amount",
                                first.total().setScale(2, RoundingMode.HALF_UP).toPlainString())
                        .propose("currency", first.currency());
            }
            return this;
        }

        public Of insolvencies() {
            List<Hold> holds = Hold.inForce(now)
                    .filter(h -> h.reason() == HoldReason.INSOLVENCY)
                    .toList();
            return shown("legal-insolvencies", "holds", holds);
        }

        /** What the contracts say of arbitration; nothing when there is none. */
        public Of arbitration(Known known) {
            if (known != Known.NO) {
                form.show("legal-arbitration", Map.of("known", known.code()));
            }
            return this;
        }

        private Of shown(String sheet, String name, List<?> facts) {
            if (!facts.isEmpty()) {
                form.show(sheet, Map.of(name, facts));
            }
            return this;
        }
    }
}
