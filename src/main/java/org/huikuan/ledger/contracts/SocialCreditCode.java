package org.huikuan.ledger.contracts;

/**
 * Unified social credit code (统一社会信用代码): 17 characters and a check character, GB 32100-2015. The letters I, O, S, V
 * and Z do not occur.
 */
public final class SocialCreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;

    private SocialCreditCode() {}

    public static boolean isRight(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            return false;
        }
        return code.charAt(LENGTH - 1) == check(code);
    }

    /** The check character of the first 17: weights are the powers of 3 modulo 31. */
    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % BASE;
        }
        return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
    }
}
