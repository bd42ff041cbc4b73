package org.huikuan.recovery.acts;

import static org.huikuan.recovery.process.CommercialRecoveryProcess.CHOOSE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.MeasureBegins;
import org.huikuan.recovery.MeasureChoice;
import org.huikuan.recovery.Measures;
import org.huikuan.recovery.RecoveryCases;
import org.huikuan.recovery.RecoverySays;
import org.huikuan.recovery.StagePath;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager chooses the measures of a round; they are carried out side by side. */
@Component
class ChooseTheMeasures implements Act<CaseFacts, ChoiceInput> {

    private final Subjects<CaseFacts> cases;
    private final StageCases stages;
    private final Measures measures;
    private final MeasureChoice choice;
    private final ChoiceForm form;
    private final MeasureBegins begins;
    private final StagePath path;

    ChooseTheMeasures(
            StageCases stages,
            Measures measures,
            MeasureChoice choice,
            ChoiceForm form,
            MeasureBegins begins,
            StagePath path) {
        this.cases = new RecoveryCases(stages, CHOOSE);
        this.stages = stages;
        this.measures = measures;
        this.choice = choice;
        this.form = form;
        this.begins = begins;
        this.path = path;
    }

    @Override
    public String key() {
        return "choose-the-measures";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(CommercialRecoveryProcess.CHOOSE_THE_MEASURES);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return cases;
    }

    @Override
    public Class<ChoiceInput> input() {
        return ChoiceInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return form.of(now);
    }

    @Override
    public void check(CaseFacts now, ChoiceInput input, FormInput mistakes) {
        choice.check(now, input.measures(), mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, ChoiceInput input, Doing doing) {
        List<Measure> chosen = choice.take(now, input.measures(), doing.by());
        measures.insert(chosen);
        stages.journal(
                now,
                "measures-chosen",
                Sentence.things(chosen.stream()
                        .map(m -> RecoverySays.MEASURE_BY.with(m.kind(), m.dueOn()))
                        .toList()),
                approvals(chosen));
        List<Measure> open = path.open(now);
        LocalDate last =
                open.stream().map(Measure::dueOn).max(Comparator.naturalOrder()).orElse(now.today());
        path.toMeasures(now, last);
        open.stream()
                .filter(m -> isOf(chosen, m))
                .forEach(m -> begins.now(stages.facts(now.kase().id()), m));
        return null;
    }

    private static boolean isOf(List<Measure> chosen, Measure stored) {
        return chosen.stream().anyMatch(c -> c.kind().equals(stored.kind()) && c.round() == stored.round());
    }

    private static @Nullable Sentence approvals(List<Measure> chosen) {
        List<Sentence> approvals = chosen.stream()
                .filter(m -> m.grounds().approvedBy() != null)
                .map(m -> RecoverySays.MEASURE.with(
                        m.kind(), Arg.text(String.valueOf(m.grounds().approvedBy()))))
                .toList();
        return approvals.isEmpty() ? null : Sentence.things(approvals);
    }
}
