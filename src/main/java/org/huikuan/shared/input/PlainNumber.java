package org.huikuan.shared.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The one way in which numbers that people and programs write are read: forms, calls, settings and files alike. Digits
 * of full width are made plain; spaces and apostrophes between thousands are taken, a comma where it can be read in
 * one way only, a minus before or, as SAP writes it, behind. Exponents are refused: a few characters would stand for millions of digits.
 */
public final class PlainNumber {

    private static final int LONGEST = 60;
    private static final int SHOWN = 40;
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[\\d.,]+[eE][-+]?\\d+");
    private static final Pattern CURRENCY =
            Pattern.compile("[-+]?\\s*\\p{L}{0,3}\\s*\\p{Sc}.*|.*(?:\\p{Sc}|[元圆]整?)\\s*-?");
    private static final Pattern SPACED =
            Pattern.compile("\\d{1,3}(?:([ '\u2019\u00A0\u2009\u202F])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern CONTINENTAL = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})*,\\d{1,2}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern FRACTION = Pattern.compile("\\d+");

    private PlainNumber() {}

    /** With a decimal point. @throws NoNumber for whatever is none, or could be another one */
    public static BigDecimal of(String text) {
        return of(text, '.', false);
    }

    /**
     * @param decimal point or comma; the other one groups thousands
     * @param isTold somebody named the decimal sign, so that 1,234 can be read in one way only
     * @throws NoNumber for whatever is none, or could be another one
     */
    public static BigDecimal of(String text, char decimal, boolean isTold) {
        if (text.length() > LONGEST) {
            throw fault(NoNumber.Fault.NO_NUMBER, text);
        }
        String plain = halfWidth(text).strip();
        refuseByItsLook(text, plain, decimal);
        boolean signed = plain.startsWith("-") || plain.startsWith("+");
        boolean signedBehind = !signed && plain.endsWith("-");
        String digits = signed ? plain.substring(1) : signedBehind ? plain.substring(0, plain.length() - 1) : plain;
        int point = digits.lastIndexOf(decimal);
        String whole = ungrouped(text, point < 0 ? digits : digits.substring(0, point), decimal, point >= 0 || isTold);
        String fraction = point < 0 ? "0" : digits.substring(point + 1);
        if (!WHOLE.matcher(whole.isEmpty() && point == 0 ? "0" : whole).matches()
                || !FRACTION.matcher(fraction).matches()) {
            throw fault(NoNumber.Fault.NO_NUMBER, text);
        }
        BigDecimal number = new BigDecimal(point < 0 ? whole : whole + "." + fraction);
        return plain.startsWith("-") || signedBehind ? number.negate() : number;
    }

    private static void refuseByItsLook(String text, String plain, char decimal) {
        if (CONTINENTAL.matcher(plain).matches() && decimal == '.') {
            throw fault(NoNumber.Fault.TWO_WAYS, text);
        }
        if (EXPONENT.matcher(plain).matches()) {
            throw fault(NoNumber.Fault.EXPONENT, text);
        }
        if (plain.startsWith("(") && plain.endsWith(")")) {
            throw fault(NoNumber.Fault.BRACKETS, text);
        }
        if (CURRENCY.matcher(plain).matches()) {
            throw fault(NoNumber.Fault.CURRENCY, text);
        }
    }

    /** 1,234.56 and 1,234,567 can be read in one way only; 1,234 could be 1.234. */
    private static String ungrouped(String text, String whole, char decimal, boolean isClear) {
        if (SPACED.matcher(whole).matches()) {
            return whole.replaceAll("\\D", "");
        }
        char grouping = decimal == '.' ? ',' : '.';
        if (whole.indexOf(grouping) < 0) {
            return whole;
        }
        boolean several = whole.indexOf(grouping) != whole.lastIndexOf(grouping);
        if (!GROUPED.matcher(whole).matches() || whole.indexOf(decimal) >= 0 || !several && !isClear) {
            throw fault(NoNumber.Fault.TWO_WAYS, text);
        }
        return whole.replace(String.valueOf(grouping), "");
    }

    /** Full-width digits, points, commas and signs as they are typed with a Chinese keyboard. */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean full = c >= '\uFF01' && c <= '\uFF5E';
            plain.append(full ? (char) (c - 0xFEE0) : c == '\u3000' ? ' ' : c == '\u2212' ? '-' : c);
        }
        return plain.toString();
    }

    /** A refused value as it may be repeated to its writer: not in full. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static NoNumber fault(NoNumber.Fault fault, String text) {
        return new NoNumber(fault, shown(text));
    }
}
