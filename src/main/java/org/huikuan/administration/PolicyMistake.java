package org.huikuan.administration;

/**
 * Why a changed table cannot be taken.
 *
 * @param code after {@code settings.policy.wrong.}
 * @param rule number of the rule, the first being 1; 0: the whole table
 * @param column label of the column; empty: the whole rule
 * @param detail what stands there, or what was expected
 */
public record PolicyMistake(String code, int rule, String column, String detail) {

    public static PolicyMistake ofTable(String code, String detail) {
        return new PolicyMistake(code, 0, "", detail);
    }
}
