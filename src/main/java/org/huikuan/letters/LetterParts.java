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
 * @param day what is so on the day on which it leaves; null: nothing is known of it
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
        @Nullable OnTheDay day) {

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
     * What we did wrong and what we have done about it.
     *
     * @param wrong in the words of a person, in the letter's language
     * @param cures what is done already
     * @param objection of the customer that was found right; null: there was none
     * @param credited the credit note that stands in the ledger; null: there is none
     */
    public record Apology(
            String wrong,
            List<Cure> cures,
            @Nullable Objection objection,
            @Nullable CreditNote credited) {

        public Apology {
            cures = List.copyOf(cures);
        }
    }

    /**
     * @param reason in the word of disputes
     * @param invoices numbers; may be empty
     */
    public record Objection(LocalDate on, String reason, List<String> invoices) {

        public Objection {
            invoices = List.copyOf(invoices);
        }
    }

    public record CreditNote(String number, MoneyOn money) {}

    /** @param rung in the word of the ladder */
    public record Announced(String rung, LocalDate on) {}

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

    /**
     * What is so on the day on which a letter leaves.
     *
     * @param circumstances of the account; null: nothing is left out, nothing unallocated, the seller's own law
     * @param apology L23
     * @param announced the rung that follows and its day, where both are known; any demand
     */
    public record OnTheDay(
            @Nullable Circumstances circumstances,
            @Nullable Apology apology,
            @Nullable Announced announced) {

        static final OnTheDay UNKNOWN = new OnTheDay(null, null, null);
    }

    private OnTheDay today() {
        return day == null ? OnTheDay.UNKNOWN : day;
    }

    public @Nullable Apology apology() {
        return today().apology();
    }

    public @Nullable Announced announced() {
        return today().announced();
    }

    /** Never null. */
    public Circumstances standing() {
        Circumstances circumstances = today().circumstances();
        return circumstances == null ? Circumstances.PLAIN : circumstances;
    }

    public static LetterParts none() {
        return new LetterParts(null, null, null, null, null, null, null, null, null, null);
    }

    public LetterParts withContract(String given) {
        return new LetterParts(given, nextStep, interest, visit, meeting, supplyHold, lawyer, received, bounced, day);
    }

    public LetterParts withNextStep(String given) {
        return new LetterParts(contract, given, interest, visit, meeting, supplyHold, lawyer, received, bounced, day);
    }

    public LetterParts withInterest(InterestSheet given) {
        return new LetterParts(contract, nextStep, given, visit, meeting, supplyHold, lawyer, received, bounced, day);
    }

    public LetterParts withVisit(Visit given) {
        return new LetterParts(
                contract, nextStep, interest, given, meeting, supplyHold, lawyer, received, bounced, day);
    }

    public LetterParts withMeeting(Meeting given) {
        return new LetterParts(contract, nextStep, interest, visit, given, supplyHold, lawyer, received, bounced, day);
    }

    public LetterParts withSupplyHold(SupplyHold given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, given, lawyer, received, bounced, day);
    }

    public LetterParts withLawyer(Lawyer given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, supplyHold, given, received, bounced, day);
    }

    public LetterParts withReceived(MoneyOn given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, supplyHold, lawyer, given, bounced, day);
    }

    public LetterParts withBounced(MoneyOn given) {
        return new LetterParts(contract, nextStep, interest, visit, meeting, supplyHold, lawyer, received, given, day);
    }

    public LetterParts withCircumstances(Circumstances given) {
        return on(new OnTheDay(given, today().apology(), today().announced()));
    }

    public LetterParts withApology(Apology given) {
        return on(new OnTheDay(today().circumstances(), given, today().announced()));
    }

    public LetterParts withAnnounced(Announced given) {
        return on(new OnTheDay(today().circumstances(), today().apology(), given));
    }

    private LetterParts on(OnTheDay given) {
        return new LetterParts(
                contract, nextStep, interest, visit, meeting, supplyHold, lawyer, received, bounced, given);
    }
}
