package org.huikuan.cases.strategies.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.ladder.Climbs;
import org.huikuan.cases.ladder.NextRungs;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.softlinks.Softness;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.Rungs;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.cases.strategies.StrategyTips;
import org.huikuan.shared.InBoth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is right to do about a case, and why. */
@RestController
class StrategyController {

    private final CaseReads reads;
    private final Strategies strategies;
    private final Rungs rungs;
    private final NextRungs nexts;
    private final Climbs climbs;
    private final Softness soft;
    private final ObjectProvider<StrategyTips> tips;

    StrategyController(
            CaseReads reads,
            Strategies strategies,
            Rungs rungs,
            NextRungs nexts,
            Climbs climbs,
            Softness soft,
            ObjectProvider<StrategyTips> tips) {
        this.nexts = nexts;
        this.climbs = climbs;
        this.soft = soft;
        this.reads = reads;
        this.strategies = strategies;
        this.rungs = rungs;
        this.tips = tips;
    }

    @Operation(
            operationId = "getStrategy",
            summary = "What is the right answer to the reason for which the customer does not pay, until when, and why")
    @GetMapping("/api/cases/{number}/strategy")
    StrategyView of(@PathVariable String number) {
        CaseFacts now = reads.facts(CaseId.of(number));
        Strategy strategy = strategies.of(now);
        Locale reader = LocaleContextHolder.getLocale();
        List<StrategyTips.Tip> said = tips.orderedStream()
                .flatMap(t -> t.of(now, strategy, reader).stream())
                .toList();
        Rung rung = rungs.of(now);
        return StrategyView.of(
                strategy,
                now.insight().relation(),
                rung,
                nexts.of(now, strategy).orElse(null),
                climbs.of(now.kase().id()),
                soft.of(now, strategy, rung),
                said,
                new InBoth(strategy.answer().becauseZh(), strategy.answer().becauseEn()).in(reader.getLanguage()));
    }
}
