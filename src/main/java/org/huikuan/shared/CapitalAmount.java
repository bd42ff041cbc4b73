package org.huikuan.shared;

import java.math.BigDecimal;

/**
 * Chinese amounts in words (大写), as agreements and formal letters write them: 人民币壹仟贰佰元整. One 零 for any row of
 * zeros inside the number; 整 closes an amount without 分.
 */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private CapitalAmount() {}

    /** @throws IllegalArgumentException for another currency than CNY, a negative amount, or 10^12 yuan and more */
    public static String of(Money money) {
        BigDecimal amount = money.amount();
        if (!"CNY".equals(money.currency()) || amount.signum() < 0 || amount.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("no amount in words for " + money);
        }
        long cents = amount.movePointRight(2).longValueExact();
        return "人民币" + words(cents / 100, (int) (cents % 100));
    }

    private static String words(long yuan, int cents) {
        if (yuan == 0 && cents == 0) {
            return "零元整";
        }
        String whole = yuan == 0 ? "" : yuan(yuan) + "元";
        if (cents == 0) {
            return whole + "整";
        }
        int jiao = cents / 10;
        int fen = cents % 10;
        String tenths = jiao > 0 ? DIGITS.charAt(jiao) + "角" : yuan > 0 ? "零" : "";
        return whole + tenths + (fen > 0 ? DIGITS.charAt(fen) + "分" : "整");
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
