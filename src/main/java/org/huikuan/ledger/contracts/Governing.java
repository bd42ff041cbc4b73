package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the contracts of some invoices say about the law that holds and about who decides a dispute.
 *
 * @param arbitration yes: all of them have an arbitration clause, which keeps the courts out; no: none has; else unknown
 * @param laws country codes of the laws agreed upon, as far as they are known
 * @param complete every invoice has a contract whose law is known
 */
public record Governing(Known arbitration, Set<String> laws, boolean complete) {

    private static final String HOME = "CN";

    public Governing {
        laws = Set.copyOf(laws);
    }

    /** @param issued the invoices by number with the days of their issue @param facts what is known of invoices, by number */
    public static Governing of(AccountTerms terms, Map<String, InvoiceFacts> facts, Map<String, LocalDate> issued) {
        List<Optional<Contract>> contracts = issued.entrySet().stream()
                .map(i -> terms.contractOf(
                        facts.getOrDefault(i.getKey(), InvoiceFacts.UNKNOWN).contractId(), i.getValue()))
                .toList();
        Set<String> laws = new TreeSet<>();
        contracts.forEach(c -> c.map(Contract::law).ifPresent(laws::add));
        boolean complete = !contracts.isEmpty()
                && contracts.stream().allMatch(c -> c.map(Contract::law).isPresent());
        return new Governing(arbitration(contracts), laws, complete);
    }

    private static Known arbitration(List<Optional<Contract>> contracts) {
        Set<Known> answers = new TreeSet<>();
        contracts.forEach(c -> answers.add(c.map(x -> x.arbitration().known()).orElse(Known.UNKNOWN)));
        return answers.size() == 1 ? answers.iterator().next() : Known.UNKNOWN;
    }

    /** Whether articles of Chinese law may not be quoted. @param abroad one of the two firms sits elsewhere */
    public boolean isForeign(boolean abroad) {
        if (laws.stream().anyMatch(law -> !law.equals(HOME))) {
            return true;
        }
        return abroad && !complete;
    }
}
