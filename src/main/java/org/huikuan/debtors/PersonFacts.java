package org.huikuan.debtors;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the house knows of a person at the customer besides name and numbers.
 *
 * @param decisionMaker the power over payment; null when unknown, as all of it may be
 * @param verifiedBy what shows it; null: nobody has looked
 * @param channels agreed ways to reach the person in business
 * @param basis why the house may keep it; null: nobody has said
 * @param leftOn since when the person is no longer there; null: still there
 */
public record PersonFacts(
        @Nullable DecisionMaker decisionMaker,
        @Nullable Power power,
        @Nullable Attitude attitude,
        @Nullable VerifiedBy verifiedBy,
        MaySign maySign,
        List<BusinessChannel> channels,
        @Nullable LawfulBasis basis,
        @Nullable LocalDate leftOn) {

    /** Of somebody of whom nothing but the name is known. */
    public static final PersonFacts NONE =
            new PersonFacts(null, null, null, null, MaySign.UNKNOWN, List.of(), null, null);

    public PersonFacts {
        channels = List.copyOf(channels);
    }

    /** The same with what was not known. */
    public PersonFacts completed(@Nullable DecisionMaker part, VerifiedBy how) {
        return new PersonFacts(
                decisionMaker == null ? part : decisionMaker,
                power,
                attitude,
                verifiedBy == null ? how : verifiedBy,
                maySign,
                channels,
                basis,
                leftOn);
    }

    /** What is known of part, power, attitude and signature, each as its key in the code lists. */
    public List<String> words() {
        return Stream.of(decisionMaker, power, attitude, maySign == MaySign.UNKNOWN ? null : maySign)
                .filter(Objects::nonNull)
                .map(word -> Code.listOf(((Enum<?>) word).getDeclaringClass()) + "." + ((Code) word).code())
                .toList();
    }
}
