package org.huikuan.legal.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * A contract as the legal file tells it; each fact is {@code yes}, {@code no} or {@code unknown}.
 *
 * @param number empty while nobody has said it
 * @param law code of the country whose law is agreed; null: not recorded
 * @param ratePercent of the principal, per {@code ratePer}; null: no rate is known
 */
public record FileContract(
        String number,
        @Nullable LocalDate signedOn,
        boolean byDefault,
        String rateKnown,
        @Nullable String ratePercent,
        @Nullable String ratePer,
        @Nullable String rateClause,
        Fact payWhenPaid,
        Fact supply,
        Fact arbitration,
        Fact retention,
        String guaranteed,
        List<Guarantee> guarantees,
        @Nullable String law) {

    /** @param clause number or words */
    public record Fact(String known, @Nullable String clause) {

        static Fact of(Clause clause) {
            return new Fact(clause.known().code(), clause.text());
        }
    }

    static FileContract of(Contract c) {
        return new FileContract(
                c.number(),
                c.signedOn(),
                c.isDefault(),
                c.lateRate().known().code(),
                c.lateRate().percent() == null
                        ? null
                        : c.lateRate().percent().stripTrailingZeros().toPlainString(),
                Code.codeOf(c.lateRate().per()),
                c.lateClause(),
                Fact.of(c.payWhenPaid()),
                Fact.of(c.supply()),
                Fact.of(c.arbitration()),
                Fact.of(c.retention()),
                c.guaranteed().code(),
                c.guarantees(),
                c.law());
    }
}
