package org.huikuan.casefile;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.promises.Promise;
import org.huikuan.legal.LegalRecord;
import org.huikuan.recovery.SupplyHold;
import org.huikuan.shared.BusinessKey;

/** Business keys of all processes that run for a case: its own, and those of what belongs to it. */
final class FileKeys {

    private FileKeys() {}

    static List<String> of(
            String number,
            List<Promise> promises,
            List<Dispute> disputes,
            List<Hold> holds,
            List<SupplyHold> supply,
            List<LegalRecord.Deadline> deadlines) {
        List<String> keys = new ArrayList<>();
        keys.add(number);
        keys.add(BusinessKey.ofLetters(number));
        promises.forEach(p -> keys.add(BusinessKey.of(number, BusinessKey.Kind.PROMISE, p.id())));
        disputes.forEach(d -> keys.add(BusinessKey.of(number, BusinessKey.Kind.DISPUTE, d.id())));
        holds.forEach(h -> keys.add(BusinessKey.of(number, BusinessKey.Kind.INSOLVENCY, h.id())));
        supply.forEach(s -> keys.add(BusinessKey.of(number, BusinessKey.Kind.SUPPLY_HOLD, s.id())));
        deadlines.forEach(d -> keys.add(BusinessKey.of(number, BusinessKey.Kind.LEGAL_DEADLINE, d.id())));
        return keys;
    }
}
