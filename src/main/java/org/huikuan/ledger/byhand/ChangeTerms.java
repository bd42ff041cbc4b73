package org.huikuan.ledger.byhand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.ContractActs;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.TermField;
import org.huikuan.ledger.contracts.TermsInput;
import org.huikuan.ledger.contracts.TermsInput.ContractSaid;
import org.huikuan.ledger.contracts.TermsReader;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of a customer and its contracts becomes something else. */
@Component
class ChangeTerms extends DeclaredAct<TermsByNumber.Of, TermsInput> {

    private static final String ANOTHER = "contracts[*].";

    private final ContractActs contracts;
    private final ContractFacts facts;
    private final InvoicesTold invoices;
    private final BusinessDay day;

    ChangeTerms(
            TermsByNumber terms, ContractActs contracts, ContractFacts facts, InvoicesTold invoices, BusinessDay day) {
        super(
                "change-terms",
                Set.of(Role.FINANCE, Role.MANAGERS, Role.LEGAL, Role.CREDIT, Role.ADMINISTRATORS),
                terms,
                TermsInput.class);
        this.contracts = contracts;
        this.facts = facts;
        this.invoices = invoices;
        this.day = day;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public ActForm form(TermsByNumber.Of of) {
        ActForm form = new ActForm()
                .without("invoices")
                .without(ANOTHER + "newNumber")
                .without(ANOTHER + "remove")
                .without(ANOTHER + "guaranteed.clause");
        TermsFacts.of(of.terms().debtor(), of.account()).forEach(form::seen);
        List<Contract> shown = of.shown();
        for (int i = 0; i < shown.size(); i++) {
            form.keep(at(i) + "number", shown.get(i).number()).without(at(i) + "guaranteed.clause");
            TermsFacts.of(shown.get(i), at(i)).forEach(form::seen);
        }
        return form;
    }

    private static String at(int i) {
        return "contracts[" + i + "].";
    }

    @Override
    public void check(TermsByNumber.Of of, TermsInput input, FormInput mistakes) {
        refuseOther(of, input, mistakes);
        TermsReader.read(input, of.terms(), day.today(of.creditor()), mistakes);
        for (int i = 0; i < input.contracts().size(); i++) {
            ContractSaid said = input.contracts().get(i);
            Contract known = known(of.terms(), said);
            if (said.remove() && known != null && facts.invoicesOf(known.id()) > 0) {
                mistakes.wrong(at(i) + "remove", "contract-in-use", known.number());
            }
        }
        invoices.check(of, input.invoices(), mistakes);
    }

    private static @Nullable Contract known(AccountTerms terms, ContractSaid said) {
        String number = TermsReader.numberOf(said, terms.contracts());
        return terms.contracts().stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElse(null);
    }

    /** Somebody who looked at the facts before is told what others have changed since. */
    private static void refuseOther(TermsByNumber.Of of, TermsInput input, FormInput mistakes) {
        Map<String, String> was = ActForm.seen(mistakes);
        if (was.isEmpty()) {
            return;
        }
        Map<String, String> is = new HashMap<>(TermsFacts.of(of.terms().debtor(), of.account()));
        for (int i = 0; i < input.contracts().size(); i++) {
            String row = at(i);
            Contract known = known(of.terms(), input.contracts().get(i));
            boolean isShown = was.keySet().stream().anyMatch(name -> name.startsWith(row));
            if (known != null && isShown) {
                is.putAll(TermsFacts.of(known, row));
            } else if (known != null) {
                mistakes.wrong(row + "number", "contract-known", known.number());
            } else if (isShown) {
                throw new Conflict(
                        "contract-gone", TermsReader.numberOf(input.contracts().get(i), List.of()));
            }
        }
        Set<TermField> changed = changed(was, is);
        if (!changed.isEmpty()) {
            throw new Conflict("terms-changed", Arg.things(changed));
        }
    }

    private static Set<TermField> changed(Map<String, String> was, Map<String, String> is) {
        List<String> names = new ArrayList<>(was.keySet());
        names.addAll(is.keySet());
        Set<TermField> changed = new LinkedHashSet<>();
        names.stream()
                .sorted()
                .filter(name -> !was.getOrDefault(name, "").equals(is.getOrDefault(name, "")))
                .forEach(name -> changed.add(TermsFacts.about(name)));
        return changed;
    }

    @Override
    public @Nullable Object carryOut(TermsByNumber.Of of, TermsInput input, Doing doing) {
        contracts.change(of.creditor(), of.account(), input);
        return null;
    }
}
