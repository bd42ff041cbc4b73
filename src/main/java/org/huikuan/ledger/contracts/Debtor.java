package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account's customer beside its master data.
 *
 * @param uscc unified social credit code (统一社会信用代码)
 * @param sizeOn the day for which the class is known
 * @param legalRepresentative 法定代表人
 * @param financeHead 财务负责人
 */
public record Debtor(
        @Nullable String uscc,
        @Nullable String englishName,
        @Nullable SizeClass sizeClass,
        @Nullable LocalDate sizeOn,
        @Nullable String legalRepresentative,
        @Nullable String legalRepresentativePhone,
        @Nullable String financeHead,
        @Nullable String financeHeadPhone,
        @Nullable String financeHeadEmail) {

    public static final Debtor UNKNOWN = new Debtor(null, null, null, null, null, null, null, null, null);
}
