package org.huikuan.imports;

import java.util.List;

/** Sums of an import's lines by what became of them: invoice, receipt, credit note, or what is open of an item. */
public record ImportSums(List<Sum> accepted, List<Sum> unchanged, List<Sum> skipped, List<Sum> rejected) {

    /** @param amount as a decimal number */
    public record Sum(String currency, String amount) {}
}
