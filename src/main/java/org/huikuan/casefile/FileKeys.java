package org.huikuan.casefile;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.approvals.Approval;
import org.huikuan.legal.LegalRecord;
import org.huikuan.recovery.supply.SupplyHold;
import org.huikuan.shared.BusinessKey;

/** Business keys of all processes that run for a case: its own, and those of what belongs to it. */
final class FileKeys {

    private FileKeys() {}

    static List<String> of(
            String number,
            List<String> pauses,
            List<SupplyHold> supply,
            List<LegalRecord.Deadline> deadlines,
            List<Approval> approvals) {
        List<String> keys = new ArrayList<>();
        keys.add(number);
        keys.add(BusinessKey.ofLetters(number));
        keys.addAll(pauses);
        supply.forEach(s -> keys.add(BusinessKey.of(number, BusinessKey.Kind.SUPPLY_HOLD, s.id())));
        deadlines.forEach(d -> keys.add(BusinessKey.of(number, BusinessKey.Kind.LEGAL_DEADLINE, d.id())));
        approvals.forEach(a -> keys.add(BusinessKey.of(number, BusinessKey.Kind.APPROVAL, a.id())));
        return keys;
    }
}
