package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account's customer beside its master data.
 *
 * @param uscc unified social credit code (统一社会信用代码)
 * @param sizeClass {@code micro}, {@code small}, {@code medium}, {@code large} or {@code public} (机关、事业单位)
 * @param sizeOn the day for which the class is known
 * @param legalRepresentative 法定代表人
 * @param financeHead 财务负责人
 */
public record Debtor(
        @Nullable String uscc,
        @Nullable String englishName,
        @Nullable String sizeClass,
        @Nullable LocalDate sizeOn,
        @Nullable String legalRepresentative,
        @Nullable String legalRepresentativePhone,
        @Nullable String financeHead,
        @Nullable String financeHeadPhone,
        @Nullable String financeHeadEmail) {

    public static final List<String> SIZES = List.of("micro", "small", "medium", "large", "public");

    public static final Debtor UNKNOWN = new Debtor(null, null, null, null, null, null, null, null, null);
}
