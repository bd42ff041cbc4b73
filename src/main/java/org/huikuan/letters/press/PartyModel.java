package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.Recipient;
import org.jspecify.annotations.Nullable;

/** The two firms of a letter as its template sees them. */
final class PartyModel {

    private final Map<String, Object> map = new LinkedHashMap<>();
    private final Map<String, Object> has = new LinkedHashMap<>();

    PartyModel(Letterhead letterhead) {
        map.put("name", letterhead.name());
        optional("uscc", letterhead.uscc());
        optional("address", letterhead.address());
        optional("phone", letterhead.phone());
        optional("email", letterhead.email());
        optional("sealLine", letterhead.sealLine());
        has.put(
                "reach",
                Stream.of(letterhead.address(), letterhead.phone(), letterhead.email())
                        .anyMatch(way -> way != null && !way.isBlank()));
        BankAccount bank = letterhead.bankAccount();
        optional(
                "bankAccount",
                bank == null ? null : Map.of("bank", bank.bank(), "holder", bank.holder(), "number", bank.number()));
    }

    PartyModel(Recipient recipient) {
        map.put("customer", recipient.customer());
        map.put("name", recipient.name());
        optional("uscc", recipient.uscc());
        optional("address", recipient.address());
        optional("attention", recipient.attention());
    }

    Map<String, Object> asMap() {
        map.put("has", has);
        return map;
    }

    private void optional(String name, @Nullable Object value) {
        boolean given = value != null && !(value instanceof String text && text.isBlank());
        has.put(name, given);
        if (given) {
            map.put(name, value);
        }
    }
}
