package org.huikuan.casefile.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huikuan.casefile.Act;
import org.huikuan.casefile.CaseFile;
import org.huikuan.casefile.Entry;
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
            if (!OF_THE_FORM.contains(name)) {
                values.put(name, String.join(",", all));
            }
        });
        String of = fields.getFirst("of");
        return new Entry(of == null ? "" : of, seen(fields), values, file);
    }

    /** Newest entry of the journal that was on the page; 0 when it does not say. */
    static long seen(MultiValueMap<String, String> fields) {
        String seen = fields.getFirst("seen");
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    private static Map<String, String> proposed(Act act, String of, CaseFile file) {
        return act == Act.DELIVERY ? delivery(of, file) : Map.of();
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

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
