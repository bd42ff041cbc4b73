package org.huikuan.playbook.talks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.TalkHelp;
import org.huikuan.coaching.CoachingQueue;
import org.huikuan.coaching.Experience;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.TechniqueUse;
import org.huikuan.playbook.TechniqueUses;
import org.huikuan.playbook.search.Asked;
import org.huikuan.playbook.search.PlaybookSearch;
import org.huikuan.shared.Code;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The playbook as forms of contacts ask for it: fitting the stage of the case and why its customer does not pay. */
@Service
@Transactional
class PlaybookAtTheTask implements TalkHelp {

    private static final int MOST = 200;
    private static final int SCRIPTS = 6;
    private static final int TALKS = 20;

    private final PlaybookSearch playbook;
    private final TechniqueUses uses;
    private final Interactions interactions;
    private final CoachingQueue coaching;
    private final CurrentUser user;

    PlaybookAtTheTask(
            PlaybookSearch playbook,
            TechniqueUses uses,
            Interactions interactions,
            CoachingQueue coaching,
            CurrentUser user) {
        this.playbook = playbook;
        this.uses = uses;
        this.interactions = interactions;
        this.coaching = coaching;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> sheet(CaseFacts facts) {
        List<Interaction> talks = interactions.of(facts.kase().id(), TALKS);
        NonPaymentReason reason = last(talks);
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("stage", facts.kase().position().stage());
        sheet.put("scripts", scripts(facts.kase().position().stage(), reason));
        sheet.put("mindset", talks.isEmpty() ? all(EntryKind.MINDSET) : List.of());
        if (reason != null) {
            sheet.put("reason", reason);
        }
        return sheet;
    }

    /** What was said last. @param talks the newest first */
    private static @Nullable NonPaymentReason last(List<Interaction> talks) {
        return talks.stream()
                .map(Interaction::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .map(code -> Code.of(NonPaymentReason.class, code))
                .orElse(null);
    }

    /** Those for the reason first, then those for any. */
    private List<Entry> scripts(Stage stage, @Nullable NonPaymentReason reason) {
        List<Entry> ofStage =
                all(EntryKind.SCRIPT).stream().filter(e -> e.use().isFor(stage)).toList();
        Map<String, Entry> fitting = new LinkedHashMap<>();
        ofStage.stream()
                .filter(e -> reason != null && e.use().reasons().contains(reason))
                .forEach(e -> fitting.put(e.code(), e));
        ofStage.stream()
                .filter(e -> reason == null || e.use().isFor(reason))
                .forEach(e -> fitting.putIfAbsent(e.code(), e));
        return fitting.values().stream().limit(SCRIPTS).toList();
    }

    private List<Entry> all(EntryKind kind) {
        return playbook.find(Asked.of("", kind.code(), "", "", ""), MOST);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActForm.Option> techniques(CaseFacts facts) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return all(EntryKind.TECHNIQUE).stream()
                .filter(e -> e.use().isFor(facts.kase().position().stage()))
                .map(e -> new ActForm.Option(
                        e.code(), e.code() + " " + e.words().title().said(language)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public void check(CaseFacts facts, List<String> codes, String field, FormInput mistakes) {
        if (codes.isEmpty()) {
            return;
        }
        Map<String, Entry> known = new HashMap<>();
        all(EntryKind.TECHNIQUE).forEach(e -> known.put(e.code(), e));
        for (String code : codes.stream().distinct().toList()) {
            Entry technique = known.get(code);
            if (technique == null) {
                mistakes.wrong(field, "no-technique", code);
            } else {
                checkLimit(facts, technique, field, mistakes);
            }
        }
    }

    private void checkLimit(CaseFacts facts, Entry technique, String field, FormInput mistakes) {
        var limit = technique.use().limit();
        if (limit == null) {
            return;
        }
        List<TechniqueUse> used = uses.since(
                facts.kase().accountId(),
                List.of(technique.code()),
                facts.today().minusDays(limit.days() - 1L));
        if (used.size() >= limit.times()) {
            mistakes.wrong(
                    field,
                    "technique-limit",
                    technique.code(),
                    used.get(0).usedOn(),
                    limit.times(),
                    limit.days(),
                    used.get(limit.times() - 1).usedOn().plusDays(limit.days()));
            Experience of =
                    new Experience(facts.kase().accountId(), facts.kase().id().value(), user.id(), facts.today());
            coaching.refused(of, technique.code());
        }
    }

    @Override
    public void used(CaseFacts facts, List<String> codes, String by) {
        if (codes.isEmpty()) {
            return;
        }
        uses.add(codes.stream()
                .distinct()
                .map(code -> new TechniqueUse(
                        facts.kase().accountId(),
                        facts.kase().id().value(),
                        code,
                        facts.kase().position().stage(),
                        facts.today(),
                        by))
                .toList());
    }
}
