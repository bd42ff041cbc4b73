package org.huikuan.interest;

import java.time.LocalDate;

/**
 * The Regulations on Ensuring Payments to Small and Medium-sized Enterprises (保障中小企业款项支付条例) as they were in
 * force when the payment became late: article 15 of the text of 2020 (State Council order 728, in force from 1 September
 * 2020), article 17 of that of 2025 (order 802, from 1 June 2025); before, nothing of the kind. To be confirmed by
 * counsel.
 */
enum SmeRule {
    NONE("", ""),
    ARTICLE_15("第十五条", "article 15"),
    ARTICLE_17("第十七条", "article 17");

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final LocalDate REVISED = LocalDate.of(2025, 6, 1);

    private final String zh;
    private final String en;

    SmeRule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static SmeRule of(Principal principal) {
        return of(principal.dueOn().plusDays(1));
    }

    /** @param lateSince the first day after the due date */
    static SmeRule of(LocalDate lateSince) {
        if (lateSince.isBefore(FIRST)) {
            return NONE;
        }
        return lateSince.isBefore(REVISED) ? ARTICLE_15 : ARTICLE_17;
    }

    /** The tables cite the article of 2025; the text of 2020 said the same in another article. */
    String citedZh(String basis) {
        return this == ARTICLE_15 ? basis.replace(ARTICLE_17.zh, zh) : basis;
    }

    String citedEn(String basis) {
        return this == ARTICLE_15 ? basis.replace(ARTICLE_17.en, en) : basis;
    }
}
