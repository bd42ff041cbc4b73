package org.huikuan.ledger;

/**
 * A class of age of open items, 账龄分级 (reference 5.2.4).
 *
 * @param code {@code G0} to {@code G6}
 * @param fromDays fewest days past due that belong to it; it ends where the next class begins
 * @param labelZh the days it holds, for customers too
 * @param nameZh what the house calls it, for its own people
 */
public record AgeClass(String code, int fromDays, String labelZh, String labelEn, String nameZh, String nameEn) {

    /** Whether its items are past due; the class of what is not due begins nowhere. */
    public boolean isPastDue() {
        return fromDays > 0;
    }

    public String label(String language) {
        return "zh".equals(language) ? labelZh : labelEn;
    }
}
