package org.huikuan.interest;

import java.math.BigDecimal;

/**
 * An interest rate.
 *
 * @param percent of the principal, without trailing zeros
 * @param per day or year
 */
public record Rate(BigDecimal percent, Per per) {

    /** The time that the percentage is for. */
    public enum Per {
        DAY,
        YEAR
    }

    public Rate {
        BigDecimal plain = percent.stripTrailingZeros();
        percent = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public static Rate aDay(BigDecimal percent) {
        return new Rate(percent, Per.DAY);
    }

    public static Rate aYear(BigDecimal percent) {
        return new Rate(percent, Per.YEAR);
    }
}
