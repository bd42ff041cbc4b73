package org.huikuan.letters;

import java.time.LocalDate;
import java.util.List;
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
 * @param circumstances of the account; null: nothing is left out, nothing unallocated, the seller's own law
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
        @Nullable MoneyOn bounced,
        @Nullable Circumstances circumstances) {

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

    /**
     * Counsel who is to sign.
     *
     * @param licence number of the lawyer's practising certificate
     * @param reference the firm's own number of the letter
     */
    public record Lawyer(
            String firm,
            String name,
            @Nullable String licence,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String reference) {}

    public record MoneyOn(Money amount, LocalDate on) {}

    /**
     * What is so on the day of the letter and not said by its items.
     *
     * @param leftOut why overdue items are left out of the demand: {@code disputed}, {@code promised}, {@code held}
     * @param credits money of the customer that has paid nothing yet, by currency
     * @param supplyHeld goods are no longer delivered to the customer
     * @param answerDays working days from the letter's date to its deadline; null: the deadline is no such count
     * @param foreign another law than China's holds or may hold: none of its articles is quoted
     * @param forum who decides a dispute by the contracts: {@code arbitration}, {@code court}; null: not known
     */
    public record Circumstances(
            List<String> leftOut,
            List<Money> credits,
            boolean supplyHeld,
            boolean foreign,
            @Nullable Integer answerDays,
            @Nullable String forum) {

        public static final Circumstances PLAIN = new Circumstances(List.of(), List.of(), false, false, null, null);

        public Circumstances {
            leftOut = List.copyOf(leftOut);
            credits = List.copyOf(credits);
        }
    }

    /** Never null. */
    public Circumstances standing() {
        return circumstances == null ? Circumstances.PLAIN : circumstances;
    }

    public static LetterParts none() {
        return new LetterParts(null, null, null, null, null, null, null, null, null, null);
    }

    public LetterParts withContract(String given) {
        return new LetterParts(
                given, nextStep, interest, visit, meeting, supplyHold, lawyer, received, bounced, circumstances);
    }

    public LetterParts withNextStep(String given) {
        return new LetterParts(
                contract, given, interest, visit, meeting, supplyHold, lawyer, received, bounced, circumstances);
    }

    public LetterParts withInterest(InterestSheet given) {
        return new LetterParts(
                contract, nextStep, given, visit, meeting, supplyHold, lawyer, received, bounced, circumstances);
    }

    public LetterParts withVisit(Visit given) {
        return new LetterParts(
                contract, nextStep, interest, given, meeting, supplyHold, lawyer, received, bounced, circumstances);
    }

    public LetterParts withMeeting(Meeting given) {
        return new LetterParts(
                contract, nextStep, interest, visit, given, supplyHold, lawyer, received, bounced, circumstances);
    }

    public LetterParts withSupplyHold(SupplyHold given) {
        return new LetterParts(
                contract, nextStep, interest, visit, meeting, given, lawyer, received, bounced, circumstances);
    }

    public LetterParts withLawyer(Lawyer given) {
        return new LetterParts(
                contract, nextStep, interest, visit, meeting, supplyHold, given, received, bounced, circumstances);
    }

    public LetterParts withReceived(MoneyOn given) {
        return new LetterParts(
                contract, nextStep, interest, visit, meeting, supplyHold, lawyer, given, bounced, circumstances);
    }

    public LetterParts withBounced(MoneyOn given) {
        return new LetterParts(
                contract, nextStep, interest, visit, meeting, supplyHold, lawyer, received, given, circumstances);
    }

    public LetterParts withCircumstances(Circumstances given) {
        return new LetterParts(
                contract, nextStep, interest, visit, meeting, supplyHold, lawyer, received, bounced, given);
    }
}
