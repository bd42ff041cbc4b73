package org.huikuan.recovery.acts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.recovery.Approvals;
import org.huikuan.recovery.CaseBriefs;
import org.huikuan.recovery.MeasureChoice;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.staffing.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form of a choice: the brief, the measures so far, and each kind that may be chosen with what it needs. */
@Component
class ChoiceForm {

    private final RecoveryForm form;
    private final MeasureChoice choice;
    private final CaseBriefs briefs;
    private final Approvals approvals;
    private final Collectors collectors;

    ChoiceForm(RecoveryForm form, MeasureChoice choice, CaseBriefs briefs, Approvals approvals, Collectors collectors) {
        this.form = form;
        this.choice = choice;
        this.briefs = briefs;
        this.approvals = approvals;
        this.collectors = collectors;
    }

    ActForm of(CaseFacts now) {
        ActForm drawn = form.withCase(now);
        briefs.latest(now.kase().id()).ifPresent(brief -> drawn.show("brief", Map.of("brief", brief)));
        List<MeasureKind> free = choice.free(now);
        List<ActForm.Option> owners = collectors.all().stream()
                .filter(c -> c.worksIn(now.kase().team()) && !c.isLocked())
                .map(c -> new ActForm.Option(c.user(), c.name()))
                .toList();
        drawn.show("measures", form.measuresSheet(now))
                .options("measures", free.stream().map(ChoiceForm::named).toList());
        free.forEach(kind -> row(drawn, now, kind, owners));
        return drawn;
    }

    private void row(ActForm drawn, CaseFacts now, MeasureKind kind, List<ActForm.Option> owners) {
        String of = kind.code() + ".";
        drawn.showAt(of + "precondition", "precondition", Map.of("kind", kind)).options(of + "owner", owners);
        String collector = now.kase().collector();
        if (owners.stream().anyMatch(o -> o.value().equals(collector))) {
            drawn.propose(of + "owner", collector);
        }
        if (!kind.code().equals(MeasureKind.DISCOUNT)) {
            drawn.without(of + "percent");
        }
        drawn.without(of + "approvedBy");
        approvals
                .foreseenOf(now, kind.code())
                .ifPresent(role -> drawn.showAt(of + "precondition", "approver", Map.of("role", role)));
    }

    private static ActForm.Option named(MeasureKind kind) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new ActForm.Option(kind.code(), kind.code() + " " + (english ? kind.titleEn() : kind.titleZh()));
    }
}
