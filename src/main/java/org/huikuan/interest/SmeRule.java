package org.huikuan.interest;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.InBoth;
import org.jspecify.annotations.Nullable;

/**
 * The Regulations on Ensuring Payments to Small and Medium-sized Enterprises (保障中小企业款项支付条例) as they were in
 * force on the day of the contract: article 15 of the text of 2020 (State Council order 728, in force from 1 September
 * 2020), article 17 of that of 2025 (order 802, from 1 June 2025); before, nothing of the kind. Who is small is judged
 * by that day as well (article 3), so that without it no article is cited. To be confirmed by counsel.
 */
enum SmeRule {
    NONE(List.of(), List.of()),
    ARTICLE_15(List.of("第十七条", "第十五条"), List.of("article 17", "article 15")),
    ARTICLE_17(List.of(), List.of()),
    /** The day of the contract is not known: either text may hold, and both grant the same rate. */
    UNDATED(List.of("第十七条", ""), List.of("article 17 of ", ""));

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final LocalDate REVISED = LocalDate.of(2025, 6, 1);

    private final List<String> zh;
    private final List<String> en;

    /** What the tables cite, the article of 2025, and what stands in its place. */
    SmeRule(List<String> zh, List<String> en) {
        this.zh = zh;
        this.en = en;
    }

    static SmeRule of(LatePaymentTerms.Agreed agreed, Principal principal) {
        return of(agreed.signedOn(), principal.payBy().plusDays(1));
    }

    /**
     * @param contractDay null: not known
     * @param lateSince the first day after the last one for paying, which no contract is younger than
     */
    static SmeRule of(@Nullable LocalDate contractDay, LocalDate lateSince) {
        if (contractDay == null) {
            return lateSince.isBefore(FIRST) ? NONE : UNDATED;
        }
        if (contractDay.isBefore(FIRST)) {
            return NONE;
        }
        return contractDay.isBefore(REVISED) ? ARTICLE_15 : ARTICLE_17;
    }

    /** The table's sentence is the house's own and names the article of 2025; another stands in its place. */
    InBoth cited(InBoth basis) {
        return zh.isEmpty()
                ? basis
                : new InBoth(
                        basis.chinese().replace("中小企业款项支付条例》" + zh.get(0), "中小企业款项支付条例》" + zh.get(1)),
                        basis.english().replace(en.get(0), en.get(1)));
    }
}
