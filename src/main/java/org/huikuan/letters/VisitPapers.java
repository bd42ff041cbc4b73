package org.huikuan.letters;

import java.util.Map;

/** Makes the papers a visitor carries as one PDF, with the letterhead, font and wording of the letters. */
public interface VisitPapers {

    /**
     * The pack: statement of account, open invoices, letter of authority (L16), acknowledgement of debt (L14) and
     * promise to pay (L13), the forms with the amounts filled in.
     *
     * @param content the account; its letterhead gives way to the creditor's own where there is one
     * @param visit {@code visitors}, {@code on} (an ISO date), each empty where the person fills it in by hand
     * @throws UnprintableLetter when the font lacks a character of the data
     */
    byte[] pack(long creditorId, LetterContent content, Map<String, String> visit);
}
