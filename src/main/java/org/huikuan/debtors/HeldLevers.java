package org.huikuan.debtors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The levers of an account: what people said of them, and where nobody said anything, what contracts and deliveries prove
 * by themselves.
 */
@Component
public class HeldLevers {

    private final LeverRegister register;
    private final ProvedLevers proved;

    HeldLevers(LeverRegister register, ProvedLevers proved) {
        this.register = register;
        this.proved = proved;
    }

    /** In their order; one of which nothing is known is not among them. */
    public List<HeldLever> of(long accountId) {
        LeverRegister.Lines lines = register.lines(accountId);
        Map<Lever, HeldLever> all = proved.of(lines.facts());
        lines.said().forEach(l -> all.put(l.lever(), l));
        return List.copyOf(all.values());
    }

    public void save(long accountId, HeldLever lever) {
        register.save(accountId, lever);
    }

    /** The lever was used, as what was done with the customer shows; nobody has to say so again. */
    public void used(long accountId, Lever lever, LocalDate on, String by) {
        HeldLever now = of(accountId).stream()
                .filter(l -> l.lever() == lever)
                .findFirst()
                .orElseGet(() -> new HeldLever(lever, LeverStrength.NONE, null, null, null, on, by));
        save(accountId, now.used(on, by));
    }
}
