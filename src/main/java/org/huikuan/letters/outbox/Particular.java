package org.huikuan.letters.outbox;

import static org.huikuan.letters.Particulars.AMOUNT;
import static org.huikuan.letters.Particulars.CURES;
import static org.huikuan.letters.Particulars.CURRENCY;
import static org.huikuan.letters.Particulars.LAWYER_ADDRESS;
import static org.huikuan.letters.Particulars.LAWYER_FIRM;
import static org.huikuan.letters.Particulars.LAWYER_LICENCE;
import static org.huikuan.letters.Particulars.LAWYER_NAME;
import static org.huikuan.letters.Particulars.LAWYER_PHONE;
import static org.huikuan.letters.Particulars.LAWYER_REFERENCE;
import static org.huikuan.letters.Particulars.MEETING_HOST;
import static org.huikuan.letters.Particulars.MEETING_ON;
import static org.huikuan.letters.Particulars.MEETING_PLACE;
import static org.huikuan.letters.Particulars.MONEY_ON;
import static org.huikuan.letters.Particulars.NEXT_STEP;
import static org.huikuan.letters.Particulars.OBJECTION;
import static org.huikuan.letters.Particulars.OBJECTION_INVOICES;
import static org.huikuan.letters.Particulars.OBJECTION_ON;
import static org.huikuan.letters.Particulars.SUPPLY_CLAUSE;
import static org.huikuan.letters.Particulars.SUPPLY_HOLD_FROM;
import static org.huikuan.letters.Particulars.VISITORS;
import static org.huikuan.letters.Particulars.VISIT_ON;
import static org.huikuan.letters.Particulars.VISIT_PURPOSE;
import static org.huikuan.letters.Particulars.WRONG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.interest.InterestSheet;
import org.huikuan.letters.Cure;
import org.huikuan.letters.LetterParts;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads the particulars of an order into the parts of a letter. */
record Particular(Map<String, String> words) {

    LetterParts parts(@Nullable String usualNextStep, @Nullable String contract, @Nullable InterestSheet sheet) {
        LetterParts parts = LetterParts.none();
        parts = contract == null ? parts : parts.withContract(contract);
        String nextStep = words.getOrDefault(NEXT_STEP, usualNextStep == null ? "" : usualNextStep);
        parts = nextStep.isEmpty() ? parts : parts.withNextStep(nextStep);
        parts = sheet == null ? parts : parts.withInterest(sheet);
        return withPeople(parts);
    }

    private LetterParts withPeople(LetterParts given) {
        LetterParts parts = given;
        if (words.containsKey(VISIT_ON)) {
            parts = parts.withVisit(new LetterParts.Visit(day(VISIT_ON), text(VISITORS), text(VISIT_PURPOSE)));
        }
        if (words.containsKey(MEETING_ON)) {
            parts = parts.withMeeting(
                    new LetterParts.Meeting(day(MEETING_ON), text(MEETING_HOST), words.get(MEETING_PLACE)));
        }
        if (words.containsKey(SUPPLY_HOLD_FROM)) {
            parts = parts.withSupplyHold(new LetterParts.SupplyHold(day(SUPPLY_HOLD_FROM), words.get(SUPPLY_CLAUSE)));
        }
        if (words.containsKey(LAWYER_FIRM)) {
            parts = parts.withLawyer(new LetterParts.Lawyer(
                    text(LAWYER_FIRM),
                    text(LAWYER_NAME),
                    words.get(LAWYER_LICENCE),
                    words.get(LAWYER_ADDRESS),
                    words.get(LAWYER_PHONE),
                    words.get(LAWYER_REFERENCE)));
        }
        return words.containsKey(AMOUNT) ? withMoney(parts) : parts;
    }

    /** @param credited the credit note as it stands in the ledger now */
    LetterParts.@Nullable Apology apology(LetterParts.@Nullable CreditNote credited) {
        if (!words.containsKey(WRONG)) {
            return null;
        }
        List<Cure> cures = split(CURES, " ").stream()
                .map(code -> Code.of(Cure.class, code))
                .toList();
        return new LetterParts.Apology(
                text(WRONG),
                cures,
                words.containsKey(OBJECTION_ON)
                        ? new LetterParts.Objection(day(OBJECTION_ON), text(OBJECTION), split(OBJECTION_INVOICES, "\n"))
                        : null,
                credited);
    }

    private List<String> split(String name, String between) {
        String joined = words.getOrDefault(name, "");
        return joined.isEmpty() ? List.of() : List.of(joined.split(between));
    }

    /** The one template takes what came, the other what went. */
    private LetterParts withMoney(LetterParts parts) {
        LetterParts.MoneyOn money = new LetterParts.MoneyOn(Money.of(text(AMOUNT), text(CURRENCY)), day(MONEY_ON));
        return parts.withReceived(money).withBounced(money);
    }

    @Nullable
    LocalDate date(String name) {
        String text = words.get(name);
        return text == null ? null : LocalDate.parse(text);
    }

    private LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    private String text(String name) {
        return Objects.requireNonNull(words.get(name), () -> "the letter's order says nothing about " + name);
    }
}
