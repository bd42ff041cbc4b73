package org.huikuan.letters;

import java.util.List;
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
    byte[] pack(long creditorId, LetterContent content, Map<String, String> visit, List<Enclosed> enclosed);

    /**
     * A paper of the case that lies behind the pack, or is missing there. Characters that the font lacks are replaced.
     *
     * @param kind in words
     * @param pages of it; 0 when it is missing
     * @param why it is missing, in words; empty when it is there
     */
    record Enclosed(String kind, String name, int pages, String why) {}
}
