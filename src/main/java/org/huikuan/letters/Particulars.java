package org.huikuan.letters;

/** Names of what an order may say about its letter. Dates are ISO dates, amounts decimal strings. */
public final class Particulars {

    /** The day by which payment is asked for. */
    public static final String PAY_BY = "payBy";

    /** The day after which what the letter announces follows. */
    public static final String DEADLINE = "deadline";

    /** Number or name of the contract. */
    public static final String CONTRACT = "contract";

    /** One sentence on what follows, in the customer's language. */
    public static final String NEXT_STEP = "nextStep";

    public static final String VISIT_ON = "visitOn";

    /** Who comes, names with titles. */
    public static final String VISITORS = "visitors";

    public static final String VISIT_PURPOSE = "visitPurpose";
    public static final String MEETING_ON = "meetingOn";

    /** Who invites, name with title. */
    public static final String MEETING_HOST = "meetingHost";

    public static final String MEETING_PLACE = "meetingPlace";
    public static final String SUPPLY_HOLD_FROM = "supplyHoldFrom";

    /** The clause that allows the supply hold. */
    public static final String SUPPLY_CLAUSE = "supplyClause";

    public static final String LAWYER_FIRM = "lawyerFirm";
    public static final String LAWYER_NAME = "lawyerName";
    public static final String LAWYER_LICENCE = "lawyerLicence";
    public static final String LAWYER_ADDRESS = "lawyerAddress";
    public static final String LAWYER_PHONE = "lawyerPhone";

    /** The firm's own number of the letter. */
    public static final String LAWYER_REFERENCE = "lawyerReference";

    /** For whom the letter is, name with title; without it the letter's role decides. */
    public static final String ATTENTION = "attention";

    /** Money received (thank-you) or gone again (bounced). */
    public static final String AMOUNT = "amount";

    public static final String CURRENCY = "currency";

    /** The day it came or went. */
    public static final String MONEY_ON = "moneyOn";

    /** What we did wrong, in the customer's language. */
    public static final String WRONG = "wrong";

    /** What is done about it already: words of {@link Cure}, with blanks between them. */
    public static final String CURES = "cures";

    /** Number of the credit note in the ledger. */
    public static final String CREDIT_NOTE = "creditNote";

    /** The day of the objection that was found right. */
    public static final String OBJECTION_ON = "objectionOn";

    /** Its reason, in the word of disputes. */
    public static final String OBJECTION = "objection";

    /** Its invoices, with line breaks between them. */
    public static final String OBJECTION_INVOICES = "objectionInvoices";

    private Particulars() {}
}
