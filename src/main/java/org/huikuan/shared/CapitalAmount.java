package org.huikuan.shared;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Chinese amounts in words (大写), as agreements and formal letters write them: 人民币壹仟贰佰元整. One 零 for any row of
 * zeros inside the number; 整 closes an amount without 分.
 */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万"};
    private static final BigInteger YI = BigInteger.valueOf(100_000_000);

    private CapitalAmount() {}

    /** @throws IllegalArgumentException for another currency than CNY, or a negative amount */
    public static String of(Money money) {
        BigDecimal amount = money.amount();
        if (!"CNY".equals(money.currency()) || amount.signum() < 0) {
            throw new IllegalArgumentException("no amount in words for " + money);
        }
        BigInteger[] parts = amount.movePointRight(2).toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(100));
        return "人民币" + words(parts[0], parts[1].intValue());
    }

    private static String words(BigInteger yuan, int cents) {
        boolean any = yuan.signum() > 0;
        if (!any && cents == 0) {
            return "零元整";
        }
        String whole = any ? yuan(yuan) + "元" : "";
        if (cents == 0) {
            return whole + "整";
        }
        int jiao = cents / 10;
        int fen = cents % 10;
        String tenths = jiao > 0 ? DIGITS.charAt(jiao) + "角" : any ? "零" : "";
        return whole + tenths + (fen > 0 ? DIGITS.charAt(fen) + "分" : "整");
    }

    /** What is above 亿 is a number of its own, so that 10^12 is 壹万亿. */
    private static String yuan(BigInteger yuan) {
        BigInteger[] parts = yuan.divideAndRemainder(YI);
        if (parts[0].signum() == 0) {
            return yuan(parts[1].longValue());
        }
        boolean gap = parts[0].mod(BigInteger.TEN).signum() == 0 || parts[1].compareTo(YI.divide(BigInteger.TEN)) < 0;
        String rest = parts[1].signum() == 0 ? "" : (gap ? "零" : "") + yuan(parts[1].longValue());
        return yuan(parts[0]) + "亿" + rest;
    }

    /** Digit by digit from the left; a row of zeros is said once, and not at all at the end of the number. */
    private static String yuan(long yuan) {
        String digits = Long.toString(yuan);
        StringBuilder words = new StringBuilder();
        boolean zeros = false;
        boolean inGroup = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                words.append(zeros ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
                inGroup = true;
            }
            zeros = digit == 0;
            if (place % 4 == 0 && inGroup) {
                words.append(GROUPS[place / 4]);
                inGroup = false;
            }
        }
        return words.toString();
    }
}
