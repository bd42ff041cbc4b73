package org.huikuan.recovery.acts;

import java.time.Clock;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager words a kind of measure as the house does; its code stays. */
@Component
class ChangeMeasureKind extends DeclaredAct<MeasureKind, MeasureKindInput> {

    private final MeasureKinds kinds;
    private final Clock clock;

    ChangeMeasureKind(MeasureKinds kinds, Clock clock) {
        super(
                "change-measure-kind",
                Set.of(Role.MANAGERS, Role.ADMINISTRATORS),
                new KindByCode(kinds),
                MeasureKindInput.class);
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public ActForm form(MeasureKind kind) {
        return new ActForm()
                .propose("titleZh", kind.titleZh())
                .propose("titleEn", kind.titleEn())
                .propose("preconditionZh", kind.preconditionZh())
                .propose("preconditionEn", kind.preconditionEn())
                .propose("evidenceZh", kind.evidenceZh())
                .propose("evidenceEn", kind.evidenceEn())
                .propose("law", kind.law())
                .propose("marks", kind.marks());
    }

    @Override
    public @Nullable Object carryOut(MeasureKind kind, MeasureKindInput input, Doing doing) {
        kinds.update(input.of(kind.code()), doing.by(), clock.instant());
        return null;
    }
}
