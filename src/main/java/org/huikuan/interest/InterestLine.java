package org.huikuan.interest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;
import org.huikuan.shared.Money;

/**
 * One invoice, or one period of it where the rate changed.
 *
 * @param from first day that bears interest
 * @param to last day that bears interest
 * @param days both ends counted
 * @param amount rounded half up to cents
 * @param kind what the law calls it; what letters keep and the API answers does not have it, and is read by its basis
 * @param basisZh the contract term or the law that gives the rate, in Chinese
 * @param basisEn the same in English
 */
public record InterestLine(
        String invoice,
        Money principal,
        LocalDate from,
        LocalDate to,
        long days,
        Rate rate,
        Money amount,
        @JsonIgnore InterestKind kind,
        String basisZh,
        String basisEn) {

    public InterestLine {
        kind = Objects.requireNonNullElseGet(kind, () -> InterestKind.asSaid(basisZh));
    }

    /** Whether the contract gives the rate; otherwise it is a law of the creditor's country. */
    public boolean isAgreed() {
        return kind == InterestKind.AGREED;
    }
}
