package org.huikuan.shared;

import java.math.BigDecimal;

/** Reads an amount in words (大写) as a cashier does, sign by sign. */
final class ReadWords {

    private ReadWords() {}

    static BigDecimal of(String words) {
        long cents = 0;
        long group = 0;
        long digit = 0;
        long yuan = 0;
        for (char sign : words.replace("人民币", "").replace("整", "").toCharArray()) {
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(sign);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (sign) {
                case '拾' -> group += digit * 10;
                case '佰' -> group += digit * 100;
                case '仟' -> group += digit * 1000;
                case '万' -> yuan += (group + digit) * 10_000;
                case '亿' -> yuan += (group + digit) * 100_000_000;
                case '元' -> yuan += group + digit;
                case '角' -> cents += digit * 10;
                case '分' -> cents += digit;
                default -> throw new IllegalArgumentException(words);
            }
            if (sign == '万' || sign == '亿') {
                group = 0;
            }
            digit = 0;
        }
        return BigDecimal.valueOf(yuan * 100 + cents, 2);
    }
}
