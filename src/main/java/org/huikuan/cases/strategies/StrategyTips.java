package org.huikuan.cases.strategies;

import java.util.List;
import java.util.Locale;
import org.huikuan.cases.CaseFacts;

/** What to say within a strategy; whoever keeps scripts and techniques answers. */
public interface StrategyTips {

    List<Tip> of(CaseFacts now, Strategy strategy, Locale reader);

    /** Whether there is a technique, script or whatever else of this code, shown now or not. */
    boolean knows(String code);

    /** @param code of the technique or script */
    record Tip(String code, String title, String text) {}
}
