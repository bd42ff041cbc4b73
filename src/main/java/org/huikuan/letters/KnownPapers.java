package org.huikuan.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.Governing;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.shared.InBoth;
import org.jspecify.annotations.Nullable;

/**
 * What is on paper between the two firms, as far as it is recorded: the customer's registration, contracts and orders.
 * What is unknown is left out of a letter.
 *
 * @param invoices facts of open invoices by number
 */
public record KnownPapers(AccountTerms terms, Map<String, InvoiceFacts> invoices) {

    public static final KnownPapers NONE = new KnownPapers(AccountTerms.UNKNOWN, Map.of());

    /** The customer as a letter in the language addresses it: abroad by its English name with the registered one. */
    public Recipient recipient(Account account, String language, @Nullable String attention) {
        Debtor debtor = terms.debtor();
        String english = debtor.englishName();
        boolean isTold = "en".equals(language) && english != null && !english.isBlank();
        boolean isOther = isTold && !account.name().equals(english);
        return new Recipient(
                account.customer(),
                isTold && english != null ? english : account.name(),
                debtor.uscc(),
                account.address(),
                attention,
                isOther ? account.name() : null);
    }

    /** The item with the numbers of its contract and order. */
    public LetterItem on(LetterItem item) {
        InvoiceFacts facts = invoices.getOrDefault(item.invoice(), InvoiceFacts.UNKNOWN);
        return item.withPapers(numberOf(facts, item.issuedOn()), facts.orderNumber());
    }

    /** What the contracts of these items say of the law and of who decides. */
    public Governing governing(Collection<LetterItem> items) {
        Map<String, LocalDate> issued = new HashMap<>();
        items.forEach(i -> issued.put(i.invoice(), i.issuedOn()));
        return Governing.of(terms, invoices, issued);
    }

    private @Nullable String numberOf(InvoiceFacts facts, LocalDate issuedOn) {
        return terms.contractOf(facts.contractId(), issuedOn)
                .map(Contract::number)
                .filter(number -> !number.isBlank())
                .orElse(null);
    }

    /** The number of the contract that all these items belong to; null when there are several, or one is unknown. */
    public static @Nullable String oneContractOf(List<LetterItem> items) {
        String first = items.isEmpty() ? null : items.get(0).contract();
        return first != null && items.stream().allMatch(i -> first.equals(i.contract())) ? first : null;
    }

    /** The contracts of all these items in a sentence; empty when one of them is unknown. */
    public static Optional<String> contractsOf(List<LetterItem> items, String language) {
        Set<String> numbers = new LinkedHashSet<>();
        for (LetterItem item : items) {
            String number = item.contract();
            if (number == null) {
                return Optional.empty();
            }
            numbers.add(number);
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        LetterSays says = numbers.size() == 1 ? LetterSays.CONTRACT_NUMBERED : LetterSays.CONTRACTS_NUMBERED;
        return Optional.of(InBoth.of(says.with(numbers)).in(language));
    }
}
