package org.huikuan.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Letterhead;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * All that administrators say about a creditor.
 *
 * @param creditor its id is 0 before it is stored
 * @param sizeClass one of {@link SizeClass#OF_CREDITORS}; null: not known
 * @param isDefault meant when a file or call names no creditor
 * @param backlog how its backlog is dealt out
 * @param letterhead null: letters show the creditor's name alone
 * @param mailFrom sender of its mails; null: the installation's
 */
public record CreditorProfile(
        Creditor creditor,
        @Nullable SizeClass sizeClass,
        boolean isDefault,
        Backlog backlog,
        @Nullable Letterhead letterhead,
        @Nullable String mailFrom) {

    /**
     * Cases that were long overdue when they opened.
     *
     * @param afterDays overdue for longer than so many days: backlog
     * @param portion how many of them a collector is dealt a working day; 0: all at once
     */
    public record Backlog(int afterDays, int portion) {}

    /** Every field as the form writes it, in the form's order. */
    public Map<String, @Nullable String> asText() {
        Map<String, @Nullable String> text = new LinkedHashMap<>();
        text.put("name", creditor.name());
        text.put("country", creditor.country());
        text.put("zone", creditor.zone().getId());
        text.put("currency", creditor.currency());
        text.put("terms", creditor.terms().toString());
        text.put("settleTolerance", creditor.settleTolerance().toPlainString());
        text.put("runHour", String.valueOf(creditor.runHour()));
        text.put("defaultTeam", creditor.defaultTeam());
        text.put("restDaysExtend", String.valueOf(creditor.restDaysExtend()));
        text.put("ledgerDays", creditor.ledgerDays() == null ? null : String.valueOf(creditor.ledgerDays()));
        text.put("sizeClass", Code.codeOf(sizeClass));
        text.put("isDefault", String.valueOf(isDefault));
        text.put("backlogAfterDays", String.valueOf(backlog.afterDays()));
        text.put("backlogPortion", String.valueOf(backlog.portion()));
        text.put("letters", creditor.letters().code());
        text.put("thankYou", String.valueOf(creditor.thankYou()));
        letterheadAsText(text);
        text.put("mailFrom", mailFrom);
        return text;
    }

    private static void abroadAsText(Map<String, @Nullable String> text, Letterhead.Abroad abroad) {
        text.put("englishName", abroad.name());
        text.put("englishAddress", abroad.address());
        text.put("bankEnglish", abroad.bank());
        text.put("bankAddress", abroad.bankAddress());
        text.put("swift", abroad.swift());
        text.put("iban", abroad.iban());
    }

    private void letterheadAsText(Map<String, @Nullable String> text) {
        Letterhead head = letterhead == null ? Letterhead.named("") : letterhead;
        BankAccount bank = head.bankAccount();
        text.put("legalName", head.name().isEmpty() ? null : head.name());
        text.put("uscc", head.uscc());
        Letterhead.Representative representative = head.representative();
        text.put("representative", representative == null ? null : representative.name());
        text.put("representativePost", representative == null ? null : representative.post());
        text.put("address", head.address());
        text.put("phone", head.phone());
        text.put("email", head.email());
        text.put("bank", bank == null ? null : bank.bank());
        text.put("bankHolder", bank == null ? null : bank.holder());
        text.put("bankAccount", bank == null ? null : bank.number());
        text.put("sealLine", head.sealLine());
        Letterhead.Person contact = head.contact();
        text.put("contactName", contact == null ? null : contact.name());
        text.put("contactTitle", contact == null ? null : contact.title());
        text.put("contactPhone", contact == null ? null : contact.phone());
        abroadAsText(text, head.forAbroad());
    }
}
