package org.huikuan.shared.law;

import org.huikuan.shared.Code;

/** A law or interpretation whose articles are cited; the sign is that of the reference. Which text holds, counsel confirms. */
public enum Statute implements Code {
    /** 民法典 */
    CC,
    /** 民事诉讼法 */
    CPL,
    /** 民事诉讼法司法解释 */
    CPLI,
    /** 诉讼时效规定 */
    LIM,
    /** 企业破产法 */
    EBL,
    /** 保障中小企业款项支付条例 */
    SME,
    /** 仲裁法 */
    ARB,
    /** 诉讼费用交纳办法 */
    FEE,
    /** 财产保全规定 */
    PRES,
    /** 合同编通则解释 */
    CONT,
    /** 买卖合同解释 */
    SALE,
    /** 担保制度解释 */
    GUAR,
    /** 票据法 */
    BILL,
    /** 公证法 */
    NOTARY;

    @Override
    public String code() {
        return name();
    }
}
