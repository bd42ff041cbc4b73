package org.huikuan.recovery.acts;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;

/** Kinds of measures, named by {@code code}; everybody sees them. */
final class KindByCode implements Subjects<MeasureKind> {

    private final MeasureKinds kinds;

    KindByCode(MeasureKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public MeasureKind seen(Where where) {
        String code = where.id("code");
        return kinds.all().stream()
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-measure-kind", code));
    }

    /** Not locked: each change writes all of a kind, the later one stands. */
    @Override
    public MeasureKind locked(Where where, Set<Role> roles) {
        return seen(where);
    }

    @Override
    public void look(MeasureKind kind, Doing done) {}
}
