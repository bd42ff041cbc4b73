package org.huikuan.recovery.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.briefs.BriefSheets;
import org.huikuan.cases.briefs.Briefs;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.recovery.BriefTexts;
import org.huikuan.recovery.CaseBriefs;
import org.huikuan.shared.Between;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form of a case brief: what was written last, otherwise what the data answers, with where that is from. */
@Component
class BriefForm {

    private final RecoveryForm form;
    private final CaseBriefs briefs;
    private final BriefTexts texts;
    private final HeldLevers register;
    private final Briefs questions;

    BriefForm(RecoveryForm form, CaseBriefs briefs, BriefTexts texts, HeldLevers register, Briefs questions) {
        this.questions = questions;
        this.form = form;
        this.briefs = briefs;
        this.texts = texts;
        this.register = register;
    }

    ActForm of(CaseFacts now) {
        ActForm drawn = form.withCase(now).show("brief-gaps", BriefSheets.of(questions.of(now), now));
        Map<String, List<BriefTexts.Text>> found = texts.of(now.kase().id()).stream()
                .collect(Collectors.groupingBy(BriefTexts.Text::question, LinkedHashMap::new, Collectors.toList()));
        found.forEach((question, answers) -> drawn.propose(
                        question,
                        Between.SEMICOLON.join(
                                answers.stream().map(BriefTexts.Text::text).toList(), LocaleContextHolder.getLocale()))
                .showAt(question, "found", Map.of("found", answers)));
        briefs.latest(now.kase().id()).ifPresent(before -> drawn.propose("whoOwes", before.whoOwes())
                .propose("howMuch", before.howMuch())
                .propose("onWhatBasis", before.onWhatBasis())
                .propose("whyUnpaid", before.whyUnpaid())
                .propose("whoDecides", before.whoDecides())
                .propose("whenMoney", before.whenMoney())
                .propose("levers", before.levers().replace(',', '\n'))
                .propose("nextStep", before.next().step())
                .propose("nextBy", before.next().by()));
        String held = register.of(now.account().id()).stream()
                .filter(l -> l.holds(now.today()))
                .map(l -> l.lever().code() + ":" + l.strength().code())
                .collect(Collectors.joining("\n"));
        return held.isEmpty() ? drawn : drawn.propose("levers", held);
    }
}
