package org.huikuan.casefile;

/**
 * A class of age of open items, 账龄分级 (reference 5.2.4).
 *
 * @param code {@code G0} to {@code G6}
 * @param fromDays fewest days past due that belong to it
 */
public record AgeingName(String code, int fromDays, String nameZh, String nameEn) {}
