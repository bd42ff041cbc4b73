package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All contract and debtor facts of one account.
 *
 * @param contracts the default first, then by number
 */
public record AccountTerms(Debtor debtor, List<Contract> contracts) {

    public static final AccountTerms UNKNOWN = new AccountTerms(Debtor.UNKNOWN, List.of());

    public AccountTerms {
        contracts = List.copyOf(contracts);
    }

    public Optional<Contract> byDefault() {
        return contracts.stream().filter(Contract::isDefault).findFirst();
    }

    /** The contract that holds for an invoice: its own, otherwise the default; empty when neither is known. */
    public Optional<Contract> contractOf(@Nullable Long contractId) {
        return contractId == null
                ? byDefault()
                : contracts.stream().filter(c -> c.id() == contractId).findFirst();
    }

    /**
     * The contract that holds for an invoice of a day: its own, whatever its day; otherwise the default one, unless it
     * was concluded only after the invoice was issued.
     */
    public Optional<Contract> contractOf(@Nullable Long contractId, LocalDate issuedOn) {
        return contractOf(contractId).filter(c -> contractId != null || c.isConcludedBy(issuedOn));
    }

    Optional<Contract> called(String number) {
        return contracts.stream().filter(c -> c.number().equals(number)).findFirst();
    }

    /** The same with a contract of this number, of which nothing else is known so far. */
    AccountTerms with(String number) {
        return called(number).isPresent()
                ? this
                : new AccountTerms(
                        debtor,
                        Stream.concat(contracts.stream(), Stream.of(Contract.called(number)))
                                .toList());
    }
}
