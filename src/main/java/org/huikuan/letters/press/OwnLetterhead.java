package org.huikuan.letters.press;

import java.util.List;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.outbox.Letterheads;
import org.springframework.stereotype.Component;

/** Puts the creditor's own letterhead on a content, where there is one. */
@Component
class OwnLetterhead {

    private final Letterheads heads;

    OwnLetterhead(Letterheads heads) {
        this.heads = heads;
    }

    LetterContent on(long creditorId, LetterContent c) {
        Letterheads.Sender sender = heads.of(List.of(creditorId)).get(creditorId);
        return sender == null
                ? c
                : new LetterContent(
                        c.code(),
                        c.language(),
                        c.reference(),
                        c.date(),
                        sender.head(),
                        c.recipient(),
                        c.contact(),
                        c.items(),
                        c.payBy(),
                        c.deadline(),
                        c.parts());
    }
}
