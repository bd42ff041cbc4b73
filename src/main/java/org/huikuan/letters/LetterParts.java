package org.huikuan.letters;

import java.time.LocalDate;
import org.huikuan.interest.InterestSheet;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What only some letters have; the others leave it out. A letter whose part is missing is not printed.
 *
 * @param contract number or name of the contract, for any demand that knows it
 * @param nextStep what follows if nothing is paid, one sentence in the letter's language; L03, L04
 * @param interest L06, and L07 if computed
 * @param visit L21
 * @param meeting L04
 * @param supplyHold L05
 * @param lawyer L07
 * @param received L12
 * @param bounced L22
 */
public record LetterParts(
        @Nullable String contract,
        @Nullable String nextStep,
        @Nullable InterestSheet interest,
        @Nullable Visit visit,
        @Nullable Meeting meeting,
        @Nullable SupplyHold supplyHold,
        @Nullable Lawyer lawyer,
        @Nullable MoneyOn received,
        @Nullable MoneyOn bounced) {

    /** @param people who comes, names with titles */
    public record Visit(LocalDate on, String people, String purpose) {}

    /**
     * A proposal to meet.
     *
     * @param host who invites, name with title
     * @param place null: at the customer's choice
     */
    public record Meeting(
            LocalDate on, String host, @Nullable String place) {}

    /** @param clause the contract's clause that allows it; null: the law alone */
    public record SupplyHold(LocalDate from, @Nullable String clause) {}

    /** @param licence number of the lawyer's practising certificate */
    public record Lawyer(
            String firm,
            String name,
            @Nullable String licence,
            @Nullable String address,
            @Nullable String phone) {}

    public record MoneyOn(Money amount, LocalDate on) {}

    public static LetterParts none() {
        return new LetterParts(null, null, null, null, null, null, null, null, null);
    }

    public LetterParts withContract(String given) {
        return new LetterParts(given, nextStep, interest, visit, meeting, supplyHold, lawyer, received, bounced);
    }

    public LetterParts withNextStep(String given) {
        return new LetterParts(contract, given, interest, visit, meeting, supplyHold, lawyer, received, bounced);
    }

    public LetterParts withInterest(InterestSheet given) {
        return new LetterParts(contract, nextStep, given, visit, meeting, supplyHold, lawyer, received, bounced);
    }

    public LetterParts withVisit(Visit given) {
        return new LetterParts(contract, nextStep, interest, given, meeting, supplyHold, lawyer, received, bounced);
    }

    public LetterParts withMeeting(Meeting given) {
        return new LetterParts(contract, nextStep, interest, visit, given, supplyHold, lawyer, received, bounced);
    }

    public LetterParts withSupplyHold(SupplyHold given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, given, lawyer, received, bounced);
    }

    public LetterParts withLawyer(Lawyer given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, supplyHold, given, received, bounced);
    }

    public LetterParts withReceived(MoneyOn given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, supplyHold, lawyer, given, bounced);
    }

    public LetterParts withBounced(MoneyOn given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, supplyHold, lawyer, received, given);
    }
}
