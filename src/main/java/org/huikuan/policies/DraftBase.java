package org.huikuan.policies;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The file whose columns a draft has: the one that was brought, or that of the version in force. */
@Component
class DraftBase {

    private final PolicyDrafts drafts;
    private final PolicySheets sheets;
    private final DraftHand hand;

    DraftBase(PolicyDrafts drafts, PolicySheets sheets, DraftHand hand) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.hand = hand;
    }

    byte[] of(PolicyDraft draft) {
        return drafts.file(draft.id())
                .map(file -> file.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> inForce(draft.key()));
    }

    byte[] inForce(String key) {
        return sheets.content(key, sheets.inForce(key, hand.today()));
    }
}
