package org.huikuan.letters.press;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.Recipient;
import org.huikuan.shared.InBoth;
import org.jspecify.annotations.Nullable;

/** The two firms of a letter as its template sees them; what is not known is not there. */
final class PartyModel {

    private final Map<String, Object> map = new LinkedHashMap<>();
    private final Map<String, Object> has = new LinkedHashMap<>();

    /**
     * @param english the letter's language: name and address in English where they are known, the registered name below
     * @param abroad money may come from abroad: the bank's code is told
     */
    PartyModel(Letterhead letterhead, boolean english, boolean abroad) {
        Letterhead.Abroad other = letterhead.forAbroad();
        boolean isTold = english && isGiven(other.name());
        map.put("name", isTold ? String.valueOf(other.name()) : letterhead.name());
        optional("registeredName", isTold && !letterhead.name().equals(other.name()) ? letterhead.name() : null);
        optional("uscc", letterhead.uscc());
        optional("representative", representative(letterhead, english));
        optional("address", english && isGiven(other.address()) ? other.address() : letterhead.address());
        optional("phone", letterhead.phone());
        optional("email", letterhead.email());
        optional("sealLine", english && isTold ? null : letterhead.sealLine());
        has.put("reach", letterhead.isReachable());
        BankAccount bank = letterhead.bankAccount();
        optional("bankAccount", bank == null ? null : account(bank, letterhead, english));
        optional("bankAddress", abroad ? other.bankAddress() : null);
        optional("swift", abroad ? other.swift() : null);
        optional("iban", abroad ? other.iban() : null);
    }

    PartyModel(Recipient recipient, boolean english) {
        map.put("customer", recipient.customer());
        map.put("name", recipient.name());
        optional("registeredName", recipient.registeredName());
        optional("uscc", recipient.uscc());
        optional("address", recipient.address());
        String attention = recipient.attention();
        optional("attention", attention);
        optional("greeting", isGiven(attention) ? Greeting.of(String.valueOf(attention), english) : null);
    }

    /** Name with title and phone; null when nobody is named. */
    static @Nullable String contact(Letterhead letterhead, boolean english) {
        Letterhead.Person person = letterhead.contact();
        if (person == null) {
            return null;
        }
        String contact = person.name();
        if (isGiven(person.title())) {
            contact = said(LetterSays.PERSON_AND_TITLE, contact, person.title(), english);
        }
        if (isGiven(person.phone())) {
            contact = said(LetterSays.PERSON_AND_PHONE, contact, person.phone(), english);
        }
        return contact;
    }

    /** Name and post of who represents the creditor by law; null when nobody has recorded it. */
    private static @Nullable String representative(Letterhead letterhead, boolean english) {
        Letterhead.Representative by = letterhead.representative();
        if (by == null) {
            return null;
        }
        return isGiven(by.post()) ? said(LetterSays.REPRESENTED_BY, by.name(), by.post(), english) : by.name();
    }

    private static String said(LetterSays says, String name, @Nullable String what, boolean english) {
        return InBoth.of(says.with(name, String.valueOf(what))).in(english ? "en" : "zh");
    }

    private static Map<String, Object> account(BankAccount bank, Letterhead letterhead, boolean english) {
        Letterhead.Abroad other = letterhead.forAbroad();
        boolean own = bank.holder().equals(letterhead.name());
        return Map.of(
                "bank",
                english && isGiven(other.bank()) ? String.valueOf(other.bank()) : bank.bank(),
                "holder",
                english && own && isGiven(other.name()) ? String.valueOf(other.name()) : bank.holder(),
                "number",
                bank.number());
    }

    Map<String, Object> asMap() {
        map.put("has", has);
        return map;
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private void optional(String name, @Nullable Object value) {
        boolean given = value != null && !(value instanceof String text && text.isBlank());
        has.put(name, given);
        if (given) {
            map.put(name, value);
        }
    }
}
