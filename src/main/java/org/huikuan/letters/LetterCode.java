package org.huikuan.letters;

/** The letters of the house (reference 8; L00 the courtesy reminder). */
public enum LetterCode {
    /** 付款提醒函 courtesy reminder. */
    L00,
    /** 对账函 statement of account, a demand as well. */
    L01,
    /** 催款函 first demand. */
    L03,
    /** 高层商洽函 letter from management to the decision-maker. */
    L04,
    /** 暂停供货通知 supply hold. */
    L05,
    /** 正式催告函 formal notice with interest sheet. */
    L06,
    /** 律师函 lawyer's letter. */
    L07,
    /** 付款感谢函 thank-you for a payment. */
    L12,
    /** 拜访预约函 visit announcement. */
    L21,
    /** 付款退回通知 a payment was reversed. */
    L22;

    /** Whether it asks for money, so that the gate wants something that may be demanded. */
    public boolean isDemand() {
        return this != L12 && this != L21 && this != L22;
    }

    /** Key of the letter's name in the text bundles. */
    public String nameKey() {
        return "letters.name." + name();
    }
}
