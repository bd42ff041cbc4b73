package org.huikuan.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.strategy.TableRules;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the letter table decided on 2 March 2026, as the case file says it. */
class CaseFileWordsTest {

    private final TableRules rules = (table, version, rule) ->
            rule.equals("rule_calls_begin") ? Optional.of(new TableRules.Line(3, 12)) : Optional.empty();

    @Test
    void theRuleThatDecidedIsALineOfItsTable() {
        assertThat(words(Locale.CHINESE).rule(decided("rule_calls_begin"))).isEqualTo("第 2 版 · 第 3 条规则（共 12 条）");
        assertThat(words(Locale.ENGLISH).rule(decided("rule_calls_begin"))).isEqualTo("version 2 · rule 3 of 12");
    }

    @Test
    void aRuleThatNoLineHasIsNotNamed() {
        assertThat(words(Locale.CHINESE).rule(decided("not-comparable"))).isEqualTo("第 2 版");
        assertThat(words(Locale.ENGLISH).rule(decided("not-comparable"))).isEqualTo("version 2");
    }

    private CaseFileWords words(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/casefile");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new CaseFileWords(messages, locale, ZoneId.of("Asia/Shanghai"), rules, String::valueOf);
    }

    private static KeptDecision decided(String rule) {
        return new KeptDecision(
                1,
                LocalDate.parse("2026-03-02"),
                Instant.parse("2026-03-02T02:00:00Z"),
                "choose-letter",
                2,
                "{}",
                rule,
                "{}",
                "首次致电前先发提醒",
                "A reminder goes out before the first call");
    }
}
