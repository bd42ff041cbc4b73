package org.huikuan.ledger.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Booked;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Credit;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.RefusalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the fields of the account page's short forms say, and how they begin. */
@Component
class MoneyForms {

    private static final Set<String> ACTS = Set.of("receive", "reverse", "move", "correct", "renumber");
    private static final String PART = SeenForm.PART;

    private final MoneyActs money;
    private final CorrectionActs corrections;
    private final Ground ground;

    MoneyForms(MoneyActs money, CorrectionActs corrections, Ground ground) {
        this.money = money;
        this.corrections = corrections;
        this.ground = ground;
    }

    static String actOf(Map<String, String> fields) {
        String act = fields.getOrDefault("act", "");
        if (!ACTS.contains(act)) {
            throw new NotFound("no-act", act);
        }
        return act;
    }

    /** What stands in the form when it is opened. */
    Map<String, String> fresh(Account account, Map<String, String> asked) {
        Map<String, String> fields = new HashMap<>(asked);
        fields.keySet().removeIf(SeenForm::isShown);
        switch (actOf(asked)) {
            case "receive" -> {
                var creditor = ground.creditors().get(account.creditorId());
                fields.put("receivedOn", ground.day().today(creditor).toString());
                fields.put("currency", creditor.currency());
            }
            case "reverse", "move" -> credit(fields);
            case "correct" -> item(account, fields);
            default -> fields.put("to", account.customer());
        }
        return fields;
    }

    private void credit(Map<String, String> fields) {
        Booked booked = money.find(sourceOf(fields), idOf(fields));
        ReceiptView view = money.view(booked);
        fields.put("reference", view.reference());
        fields.put("currency", view.currency());
        fields.put("amount", "");
        fields.put(SeenForm.STANDING, booked.standing().setScale(2).toPlainString());
        Map<String, String> parts = new HashMap<>();
        view.items().forEach(i -> parts.put(PART + i.invoice(), i.amount()));
        SeenForm.show(fields, parts);
    }

    private void item(Account account, Map<String, String> fields) {
        OpenItem item = ground.items().ofAccounts(List.of(account.id())).getOrDefault(account.id(), List.of()).stream()
                .filter(i -> i.number().equals(fields.get("number")))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-invoice"));
        SeenForm.show(
                fields, SeenForm.of(corrections.view(ground.creditors().get(account.creditorId()), item.number())));
    }

    /** The form over what is so now, for somebody who was late. */
    Map<String, String> again(Account account, Map<String, String> fields) {
        try {
            return SeenForm.again(fields, fresh(account, fields));
        } catch (NotFound gone) {
            return fields;
        }
    }

    /** @return the customer's number from now on */
    String carryOut(String creditor, Account account, Map<String, String> fields) {
        Map<String, @Nullable String> values = new HashMap<>(fields);
        values.put("creditor", creditor);
        switch (actOf(fields)) {
            case "receive" -> {
                values.put("customer", account.customer());
                money.receive(ReceiptRequest.of(values));
            }
            case "reverse" -> money.reverse(sourceOf(fields), idOf(fields), values);
            case "move" -> money.reallocate(idOf(fields), parts(fields), SeenForm.parts(fields));
            case "correct" -> corrections.correct(SeenForm.changed(values));
            default -> {
                return corrections.renumber(creditor, account.customer(), values);
            }
        }
        return account.customer();
    }

    private static ReallocateRequest parts(Map<String, String> fields) {
        List<ReallocateRequest.Part> parts = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(PART) && !value.isBlank()) {
                parts.add(new ReallocateRequest.Part(field.substring(PART.length()), value));
            }
        });
        return new ReallocateRequest(parts, fields.get("reason"));
    }

    private static Credit.Source sourceOf(Map<String, String> fields) {
        return "credit-note".equals(fields.get("kind")) ? Credit.Source.CREDIT_NOTE : Credit.Source.RECEIPT;
    }

    private static long idOf(Map<String, String> fields) {
        try {
            return Long.parseLong(fields.getOrDefault("id", ""));
        } catch (NumberFormatException e) {
            throw new NotFound("no-receipt");
        }
    }

    /** By field; what is about no field by the empty name. */
    Map<String, String> words(BadInput bad, Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (FieldError e : bad.errors()) {
            String said = e.key() == null
                    ? ground.reasons().in(language).reason(e.why())
                    : ground.refusals().of(e, language);
            words.merge(e.field(), said, (a, b) -> a + " " + b);
        }
        return words;
    }

    String words(Conflict late, Locale language) {
        return ground.refusals().of(late, language);
    }

    /** What the forms stand on. */
    @Component
    record Ground(Creditors creditors, OpenItems items, BusinessDay day, ReasonWords reasons, RefusalWords refusals) {}
}
