package org.huikuan.casefile.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.casefile.Act;
import org.huikuan.casefile.CaseFile;
import org.huikuan.casefile.Entry;
import org.huikuan.casefile.Owed;
import org.huikuan.ledger.Contact;
import org.huikuan.letters.Delivery;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Fills the short forms, and reads them into the fields of the API. */
@Component
class ActForms {

    private static final Set<String> OF_THE_FORM = Set.of("of", "seen", "in", "_csrf", "file");
    private static final String PART = "part.";

    private final CurrentUser user;

    ActForms(CurrentUser user) {
        this.user = user;
    }

    ActForm fresh(Act act, String of, CaseFile file) {
        if (!act.isFor(user)) {
            throw new NotAllowed("other-role", "this act belongs to another role");
        }
        return new ActForm(
                act.key(), of, file.past().journal().newest(), proposed(act, of, file), ActForm.Refusal.NONE);
    }

    /** Of an act whose fields are drawn from its input. */
    ActForm drawn(String key, String of, CaseFile file, ActForm.Refusal refusal) {
        return new ActForm(key, of, file.past().journal().newest(), Map.of(), refusal);
    }

    ActForm again(String key, MultiValueMap<String, String> fields, CaseFile file, ActForm.Refusal refusal) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, all) -> values.put(name, String.join(",", all)));
        return new ActForm(
                key, values.getOrDefault("of", ""), file.past().journal().newest(), values, refusal);
    }

    Entry entry(Act act, MultiValueMap<String, String> fields, Entry.@Nullable File file) {
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, all) -> {
            if (!OF_THE_FORM.contains(name) && !name.startsWith(PART)) {
                values.put(name, String.join(",", all));
            }
        });
        if (act == Act.DISPUTE) {
            parts(fields, values);
        }
        String of = fields.getFirst("of");
        return new Entry(of == null ? "" : of, seen(fields), values, file);
    }

    /** Newest entry of the journal that was on the page; 0 when it does not say. */
    static long seen(MultiValueMap<String, String> fields) {
        String seen = fields.getFirst("seen");
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    /** Ticked invoices with the disputed part of each, as the API has them; an empty part is the whole of it. */
    private static void parts(MultiValueMap<String, String> fields, Map<String, Object> values) {
        values.remove("items");
        if ("true".equals(values.get("whole"))) {
            return;
        }
        List<Map<String, Object>> items = new ArrayList<>();
        for (String invoice : fields.getOrDefault("items", List.of())) {
            Map<String, Object> item = new HashMap<>(Map.of("invoice", invoice));
            String part = fields.getFirst(PART + invoice);
            if (part != null && !part.isBlank()) {
                item.put("amount", part.strip());
            }
            items.add(item);
        }
        if (!items.isEmpty()) {
            values.put("items", items);
        }
    }

    private Map<String, String> proposed(Act act, String of, CaseFile file) {
        return switch (act) {
            case PROMISE -> with(owed(file), Map.of("form", "oral"));
            case CORRECT_PROMISE -> promise(of, file);
            case DISPUTE -> Map.of("whole", "true");
            case MOVE -> Map.of("stage", file.facts().kase().position().stage().code());
            case REASSIGN -> charge(file);
            case DELIVERY -> delivery(of, file);
            case EDIT_PERSON -> person(of, file);
            default -> Map.of();
        };
    }

    private static Map<String, String> owed(CaseFile file) {
        return file.owed().stream()
                .filter(o -> o.demandable().compareTo(BigDecimal.ZERO) > 0)
                .findFirst()
                .map(ActForms::owed)
                .orElse(Map.of());
    }

    private static Map<String, String> owed(Owed owed) {
        return Map.of("amount", owed.demandable().toPlainString(), "currency", owed.currency());
    }

    private static Map<String, String> promise(String of, CaseFile file) {
        Map<String, String> values = new HashMap<>();
        file.facts().promises().stream()
                .filter(p -> Long.toString(p.id()).equals(of))
                .forEach(p -> {
                    put(values, "amount", p.amount().amount().toPlainString());
                    put(values, "date", p.payOn().toString());
                    put(values, "form", p.form().code());
                    put(values, "promisedBy", p.promisedBy());
                });
        return values;
    }

    private static Map<String, String> charge(CaseFile file) {
        Map<String, String> values = new HashMap<>();
        values.put("team", file.facts().kase().team());
        put(values, "collector", file.facts().kase().collector());
        return values;
    }

    /** The next news is mostly that of the mail whose number is known. */
    private static Map<String, String> delivery(String of, CaseFile file) {
        Map<String, String> values = new HashMap<>();
        file.papers().letters().stream()
                .filter(l -> Long.toString(l.letter().id()).equals(of))
                .forEach(l -> {
                    Delivery known = l.delivery();
                    put(values, "ems", known == null ? l.trackingNumber() : known.ems());
                    values.put("state", known == null ? "posted" : "signed");
                });
        return values;
    }

    private static Map<String, String> person(String name, CaseFile file) {
        Map<String, String> values = new HashMap<>();
        file.people().stream().filter(c -> c.name().equals(name)).findFirst().ifPresent(c -> fill(values, c));
        return values;
    }

    private static void fill(Map<String, String> values, Contact c) {
        values.put("name", c.name());
        put(values, "role", c.role());
        put(values, "language", c.language());
        put(values, "phone", c.phone());
        put(values, "email", c.email());
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
