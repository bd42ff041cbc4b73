package org.huikuan.casefile;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.cases.Dispute;
import org.huikuan.cases.Hold;
import org.huikuan.cases.Promise;
import org.huikuan.legal.LegalRecord;
import org.huikuan.letters.process.DeliverLettersProcess;
import org.huikuan.recovery.SupplyHold;

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
        keys.add(DeliverLettersProcess.businessKey(number));
        promises.forEach(p -> keys.add(number + "-P" + p.id()));
        disputes.forEach(d -> keys.add(number + "-D" + d.id()));
        holds.forEach(h -> keys.add(number + "-I" + h.id()));
        supply.forEach(s -> keys.add(number + "-S" + s.id()));
        deadlines.forEach(d -> keys.add(number + "-L" + d.id()));
        return keys;
    }
}
