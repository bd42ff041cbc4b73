package org.huikuan.interest;

import java.time.LocalDate;
import org.huikuan.shared.Money;

/**
 * One invoice, or one period of it where the rate changed.
 *
 * @param from first day that bears interest
 * @param to last day that bears interest
 * @param days both ends counted
 * @param amount rounded half up to cents
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
        String basisZh,
        String basisEn) {

    /** Whether the contract gives the rate; otherwise it is a law of the creditor's country. */
    public boolean isAgreed() {
        return basisZh.startsWith("合同约定");
    }
}
