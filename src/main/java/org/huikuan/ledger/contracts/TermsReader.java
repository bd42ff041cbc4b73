package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huikuan.acts.Said;
import org.huikuan.ledger.contracts.TermsInput.ContractSaid;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.MailAddress;
import org.jspecify.annotations.Nullable;

/** Makes of what was said about an account's contract and debtor facts the facts as they are then. */
public final class TermsReader {

    static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private final TermsInput said;
    private final FormInput mistakes;
    private final LocalDate today;

    private TermsReader(TermsInput said, FormInput mistakes, LocalDate today) {
        this.said = said;
        this.mistakes = mistakes;
        this.today = today;
    }

    /** Notes every field that is wrong. */
    public static AccountTerms read(TermsInput said, AccountTerms now, LocalDate today, FormInput mistakes) {
        return new TermsReader(said, mistakes, today).read(now);
    }

    private AccountTerms read(AccountTerms now) {
        String country = said.country();
        if (country != null && !COUNTRIES.contains(country)) {
            mistakes.wrong("country", "no-country", country);
        }
        return new AccountTerms(debtor(now.debtor()), contracts(now));
    }

    private Debtor debtor(Debtor now) {
        TermsInput.FinanceHead head = said.financeHead();
        return new Debtor(
                uscc(now.uscc()),
                said.englishName().over(now.englishName()),
                said.sizeClass().over(now.sizeClass()),
                said.sizeOn().over(now.sizeOn()),
                said.legalRepresentative().over(now.legalRepresentative()),
                said.legalRepresentativePhone().over(now.legalRepresentativePhone()),
                head.name().over(now.financeHead()),
                head.phone().over(now.financeHeadPhone()),
                mail(head.email(), now.financeHeadEmail()));
    }

    private @Nullable String uscc(@Nullable String now) {
        String text = said.uscc().over(now);
        String code = text == null ? null : text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (code != null && !code.equals(now) && !SocialCreditCode.isRight(code)) {
            mistakes.wrong("uscc", "no-uscc", text);
        }
        return code;
    }

    private @Nullable String mail(Said<String> email, @Nullable String now) {
        String mail = email.over(now);
        if (mail != null && email.gives() && !MailAddress.isOne(mail)) {
            mistakes.wrong("financeHead.email", "no-mail-address", mail);
        }
        return mail;
    }

    /** The only contract of an account holds for its invoices whether or not somebody said so. */
    private List<Contract> contracts(AccountTerms now) {
        List<Contract> contracts = new ArrayList<>(now.contracts());
        Set<String> told = new HashSet<>();
        for (int i = 0; i < said.contracts().size(); i++) {
            take(said.contracts().get(i), "contracts[" + i + "].", contracts, told);
        }
        if (contracts.size() == 1 && !contracts.get(0).isDefault()) {
            contracts.set(0, contracts.get(0).asDefault(true));
        }
        return contracts;
    }

    private void take(ContractSaid one, String at, List<Contract> contracts, Set<String> told) {
        String number = numberOf(one, contracts);
        if (!told.add(number)) {
            mistakes.wrong(at + "number", "contract-known", number);
        }
        Contract before = contracts.stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElse(null);
        Contract after =
                new ContractReader(one, at, mistakes, today).read(before == null ? Contract.called(number) : before);
        int place = before == null ? contracts.size() : contracts.indexOf(before);
        if (before != null) {
            contracts.remove(before);
        }
        if (one.remove()) {
            return;
        }
        if (contracts.stream().anyMatch(c -> c.number().equals(after.number()))) {
            mistakes.wrong(at + "newNumber", "contract-known", after.number());
        }
        if (after.isDefault()) {
            contracts.replaceAll(c -> c.asDefault(false));
        }
        contracts.add(place, after);
    }

    /** Number of the contract that is meant: who names none means the default one. @param contracts those there are */
    public static String numberOf(ContractSaid one, List<Contract> contracts) {
        String number = one.number().value();
        if (number != null || one.number().isSaid()) {
            return number == null ? "" : number;
        }
        return contracts.stream()
                .filter(Contract::isDefault)
                .findFirst()
                .map(Contract::number)
                .orElse("");
    }
}
