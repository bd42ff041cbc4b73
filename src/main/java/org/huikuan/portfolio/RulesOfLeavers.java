package org.huikuan.portfolio;

import org.huikuan.staffing.WorkReleased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rules that name a person who leaves name the successor instead, or leave it to the team. */
@Component
class RulesOfLeavers {

    private final RuleActs rules;

    RulesOfLeavers(RuleActs rules) {
        this.rules = rules;
    }

    @EventListener
    void on(WorkReleased released) {
        rules.rename(released.person(), released.successor());
    }
}
