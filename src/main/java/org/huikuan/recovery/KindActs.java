package org.huikuan.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of measures to read, and the manager's to change. */
@Service
@Transactional
public class KindActs {

    private final MeasureKinds kinds;
    private final CurrentUser user;
    private final Clock clock;

    KindActs(MeasureKinds kinds, CurrentUser user, Clock clock) {
        this.kinds = kinds;
        this.user = user;
        this.clock = clock;
    }

    /** Who has changed a kind last, by code. */
    @Transactional(readOnly = true)
    public Map<String, MeasureKinds.Change> changes() {
        return kinds.changes();
    }

    @Transactional(readOnly = true)
    public List<MeasureKind> all() {
        return kinds.all();
    }

    /** Changes the texts of a kind; every text is needed but the law. */
    public void change(String code, Map<String, ? extends @Nullable Object> values) {
        FormInput words = new FormInput(values);
        List<@Nullable String> texts = java.util.Arrays.asList(
                words.required("titleZh", 100),
                words.required("titleEn", 100),
                words.required("preconditionZh", 500),
                words.required("preconditionEn", 500),
                words.required("evidenceZh", 300),
                words.required("evidenceEn", 300),
                words.required("marks", 20));
        String law = words.text("law", 300);
        words.check();
        List<String> all = texts.stream().map(Objects::requireNonNull).toList();
        MeasureKind changed = new MeasureKind(
                code,
                all.get(0),
                all.get(1),
                all.get(2),
                all.get(3),
                all.get(4),
                all.get(5),
                law == null ? "" : law,
                all.get(6));
        if (!kinds.update(changed, user.id(), clock.instant())) {
            throw new NotFound("no-measure-kind", code);
        }
    }
}
