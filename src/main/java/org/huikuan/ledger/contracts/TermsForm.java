package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huikuan.shared.input.MailAddress;
import org.jspecify.annotations.Nullable;

/** Reads what was said about an account's contract and debtor facts into the facts as they are then. */
final class TermsForm {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final int MOST_CONTRACTS = 200;

    private final Said said;
    private final LocalDate today;

    private TermsForm(Said said, LocalDate today) {
        this.said = said;
        this.today = today;
    }

    /** @param country null: nothing was said of it */
    record Read(AccountTerms terms, @Nullable String country) {}

    /** @throws org.huikuan.shared.BadInput naming every field that was wrong */
    static Read read(Map<String, ? extends @Nullable Object> flat, AccountTerms now, LocalDate today) {
        TermsForm form = new TermsForm(new Said(flat), today);
        AccountTerms terms = new AccountTerms(form.debtor(now.debtor()), form.contracts(now));
        String country = form.country();
        form.said.check();
        return new Read(terms, country);
    }

    private Debtor debtor(Debtor now) {
        return new Debtor(
                uscc(now.uscc()),
                said.text("englishName", 300, now.englishName()),
                said.word("class", SizeClass.class, now.sizeClass()),
                said.date("classOn", now.sizeOn()),
                said.text("legalRepresentative", 200, now.legalRepresentative()),
                said.text("legalRepresentativePhone", 60, now.legalRepresentativePhone()),
                said.text("financeHead.name", 200, now.financeHead()),
                said.text("financeHead.phone", 60, now.financeHeadPhone()),
                mail(now.financeHeadEmail()));
    }

    private @Nullable String uscc(@Nullable String now) {
        String text = said.text("uscc", 40, now);
        String code = text == null ? null : text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (code != null && !code.equals(now) && !SocialCreditCode.isRight(code)) {
            said.wrong("uscc", "no-uscc", text);
        }
        return code;
    }

    private @Nullable String mail(@Nullable String now) {
        String mail = said.text("financeHead.email", 254, now);
        if (mail != null && !MailAddress.isOne(mail)) {
            said.wrong("financeHead.email", "no-mail-address", mail);
        }
        return mail;
    }

    private @Nullable String country() {
        String country = said.text("country", 2, null);
        if (country != null && !COUNTRIES.contains(country)) {
            said.wrong("country", "no-country", country);
        }
        return country;
    }

    /** The only contract of an account holds for its invoices whether or not somebody said so. */
    private List<Contract> contracts(AccountTerms now) {
        List<Contract> contracts = new ArrayList<>(now.contracts());
        for (int i = 0; i < MOST_CONTRACTS && said.speaksOf("contracts[" + i + "]"); i++) {
            take("contracts[" + i + "].", contracts);
        }
        if (contracts.size() == 1 && !contracts.get(0).isDefault()) {
            contracts.set(0, contracts.get(0).asDefault(true));
        }
        return contracts;
    }

    private void take(String at, List<Contract> contracts) {
        String number = number(at, contracts);
        Contract before = contracts.stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElse(null);
        Contract after = new ContractForm(said, at, today).read(before == null ? Contract.called(number) : before);
        int place = before == null ? contracts.size() : contracts.indexOf(before);
        if (before != null) {
            contracts.remove(before);
        }
        if (said.flag(at + "remove", false)) {
            return;
        }
        if (contracts.stream().anyMatch(c -> c.number().equals(after.number()))) {
            said.wrong(at + "newNumber", "contract-known", after.number());
        }
        if (after.isDefault()) {
            contracts.replaceAll(c -> c.asDefault(false));
        }
        contracts.add(place, after);
    }

    /** Who names no number means the default contract. */
    private String number(String at, List<Contract> contracts) {
        if (!said.names(at + "number")) {
            return contracts.stream()
                    .filter(Contract::isDefault)
                    .findFirst()
                    .map(Contract::number)
                    .orElse("");
        }
        String number = said.text(at + "number", 100, null);
        return number == null ? "" : number;
    }
}
