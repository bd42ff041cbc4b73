package org.huikuan.interest;

/** What the law calls it, which letters do as well. */
public enum InterestKind {
    /** 违约金, by the contract. */
    AGREED,
    /** 逾期利息, of the regulations on payments to small enterprises. */
    INTEREST,
    /** 逾期付款损失. */
    LOSS;

    /** Of a line that a letter has kept. */
    static InterestKind asSaid(String basisZh) {
        if (basisZh.startsWith("合同约定")) {
            return AGREED;
        }
        return basisZh.contains("中小企业款项支付条例") ? INTEREST : LOSS;
    }

    static InterestKind of(InterestMethod method) {
        return switch (method) {
            case CONTRACT, CONTRACT_NOT_BELOW_LPR -> AGREED;
            case DAILY -> INTEREST;
            case LPR_AT_BREACH, LPR_AS_IT_CHANGES, NONE -> LOSS;
        };
    }
}
