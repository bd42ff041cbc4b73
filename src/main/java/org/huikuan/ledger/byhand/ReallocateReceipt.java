package org.huikuan.ledger.byhand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Reading;
import org.huikuan.acts.Way;
import org.huikuan.ledger.MoneyActs;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.input.FormInput;
import org.springframework.stereotype.Component;

/** A person says which invoices a receipt pays. */
@Component
class ReallocateReceipt extends DeclaredAct<CreditById.Of, ReallocateInput> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final VisibleCredits reads;
    private final OpenItems items;
    private final MoneyActs money;

    ReallocateReceipt(VisibleCredits reads, OpenItems items, MoneyActs money) {
        super(
                "reallocate",
                RenumberCustomer.BOOKS,
                new CreditById(Credit.Source.RECEIPT, reads),
                ReallocateInput.class);
        this.reads = reads;
        this.items = items;
        this.money = money;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public Reading reading() {
        return new BookReading("invoice");
    }

    @Override
    public ActForm form(CreditById.Of of) {
        Map<String, BigDecimal> pays = reads.pays(of.booked());
        long account = of.account().id();
        Stream<String> open = items.ofAccounts(List.of(account)).getOrDefault(account, List.of()).stream()
                .filter(i -> i.open().currency().equals(of.currency()))
                .map(OpenItem::number);
        String now = json(pays);
        return new ActForm()
                .show("booked", Map.of("booked", of.booked()))
                .options(
                        "items",
                        Stream.concat(open, pays.keySet().stream())
                                .distinct()
                                .map(ActForm.Option::of)
                                .toList())
                .propose("items", now)
                .keep("seen", now);
    }

    private static String json(Map<String, BigDecimal> pays) {
        try {
            return JSON.writeValueAsString(pays.entrySet().stream()
                    .map(e ->
                            Map.of("invoice", e.getKey(), "amount", e.getValue().toPlainString()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void check(CreditById.Of of, ReallocateInput input, FormInput mistakes) {
        for (ReallocateInput.Part part : input.items()) {
            if (part.invoice() != null) {
                BookReading.money(mistakes, part.invoice() + ".amount", part.amount(), null, of.currency());
            }
        }
        boolean sawNothing = mistakes.has("seen")
                && input.seen().isEmpty()
                && mistakes.mistakes().isEmpty();
        if (sawNothing && !reads.pays(of.booked()).isEmpty()) {
            throw new Conflict("receipt-moved", of.booked().number());
        }
    }

    @Override
    public Booked carryOut(CreditById.Of of, ReallocateInput input, Doing doing) {
        Booked moved = of.booked();
        return money.reallocate(
                of.creditor(),
                moved.source(),
                moved.id(),
                amounts(input.items()),
                input.reason(),
                input.seen().isEmpty() ? null : amounts(input.seen()));
    }

    private static Map<String, BigDecimal> amounts(List<ReallocateInput.Part> parts) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        parts.forEach(p -> amounts.merge(p.invoice(), p.amount(), BigDecimal::add));
        return amounts;
    }
}
