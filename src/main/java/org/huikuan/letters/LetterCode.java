package org.huikuan.letters;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.huikuan.shared.Code;

/** The letters of the house (reference 8; L00 the courtesy reminder). */
public enum LetterCode implements Code {
    /** 付款提醒函 courtesy reminder. */
    L00(Purpose.DEMAND),
    /** 对账函 statement of account, a demand as well. */
    L01(Purpose.DEMAND),
    /** 催款函 first demand. */
    L03(Purpose.DEMAND),
    /** 高层商洽函 letter from management to the decision-maker. */
    L04(Purpose.DEMAND),
    /** 暂停供货通知 supply hold. */
    L05(Purpose.DEMAND),
    /** 正式催告函 formal notice with interest sheet. */
    L06(Purpose.DEMAND),
    /** 律师函 lawyer's letter. */
    L07(Purpose.DEMAND),
    /** 付款感谢函 thank-you for a payment. */
    L12(Purpose.ANSWER),
    /** 拜访预约函 visit announcement. */
    L21(Purpose.APPOINTMENT),
    /** 付款退回通知 a payment was reversed. */
    L22(Purpose.ANSWER),
    /** 致歉函 we were wrong and have put it right. */
    L23(Purpose.APOLOGY);

    private enum Purpose {
        DEMAND,
        APPOINTMENT,
        /** To money that came or was taken back; no step of collection. */
        ANSWER,
        /** Admits a fault of ours, and names what is owed besides; no step of collection either. */
        APOLOGY
    }

    private final Purpose purpose;

    LetterCode(Purpose purpose) {
        this.purpose = purpose;
    }

    /** Whether it asks for money, so that the gate wants something that may be demanded. */
    public boolean isDemand() {
        return purpose == Purpose.DEMAND;
    }

    /** Whether it is a step of collection, after which the next one waits for some days. */
    public boolean isCollection() {
        return purpose == Purpose.DEMAND || purpose == Purpose.APPOINTMENT;
    }

    /** Whether what it says of debt or fault binds the house, so that a manager may want to see it before it leaves. */
    public boolean isBinding() {
        return purpose == Purpose.DEMAND || purpose == Purpose.APOLOGY;
    }

    public static List<String> binding() {
        return names(LetterCode::isBinding);
    }

    public static List<String> ofCollection() {
        return names(LetterCode::isCollection);
    }

    private static List<String> names(Predicate<LetterCode> which) {
        return Arrays.stream(values()).filter(which).map(Enum::name).toList();
    }

    /** As people know it, in capitals. */
    @Override
    public String code() {
        return name();
    }

    /** Key of the letter's name in the text bundles. */
    public String nameKey() {
        return "code.letter-code." + code();
    }
}
