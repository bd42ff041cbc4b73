package org.huikuan.imports.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.huikuan.ledger.reading.Spelling;

/** How a numeric cell of a workbook is written as text. */
final class XlsxNumbers {

    /** Excel keeps 15 digits of a number; what stands behind them is lost, or noise of the binary fraction. */
    private static final int DIGITS = 15;

    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(DIGITS);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,3})?");
    private static final Pattern SHORT = Pattern.compile("-?\\d{1,15}");

    private XlsxNumbers() {}

    /** Rounded to 15 digits; a whole number with more of them as {@code d.dddE+dd}, which {@link Spelling} refuses. */
    static String plain(String raw) {
        if (SHORT.matcher(raw).matches() || !NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal exact = new BigDecimal(raw);
        if (exact.abs().compareTo(TOO_LONG) >= 0) {
            BigDecimal digits = exact.round(new MathContext(17)).stripTrailingZeros();
            int power = digits.precision() - digits.scale() - 1;
            String mantissa = digits.movePointLeft(power).stripTrailingZeros().toPlainString();
            return mantissa + (mantissa.contains(".") ? "" : ".0") + "E+" + power;
        }
        BigDecimal rounded = exact.round(new MathContext(DIGITS)).stripTrailingZeros();
        return rounded.scale() > 25 ? raw : rounded.toPlainString();
    }
}
