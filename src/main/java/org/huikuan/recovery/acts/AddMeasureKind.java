package org.huikuan.recovery.acts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A manager adds a kind of measure to those of the house. */
@Component
class AddMeasureKind extends DeclaredAct<List<MeasureKind>, AddKindInput> {

    private static final String CODE = "CM-\\d{2,3}";
    private static final String KNOWN = "measure-kind-known";

    private final MeasureKinds kinds;
    private final Clock clock;

    AddMeasureKind(MeasureKinds kinds, Clock clock) {
        super(
                "add-measure-kind",
                Set.of(Role.MANAGERS, Role.ADMINISTRATORS),
                new OfTheHouse(kinds),
                AddKindInput.class);
        this.kinds = kinds;
        this.clock = clock;
    }

    /** All kinds there are; nothing is locked, since a code is taken once only. */
    private record OfTheHouse(MeasureKinds kinds) implements Subjects<List<MeasureKind>> {

        @Override
        public List<MeasureKind> seen(Where where) {
            return kinds.all();
        }

        @Override
        public List<MeasureKind> locked(Where where, Set<Role> roles) {
            return kinds.all();
        }

        @Override
        public void look(List<MeasureKind> all, Doing done) {}
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public void check(List<MeasureKind> all, AddKindInput input, FormInput mistakes) {
        String code = input.code();
        if (code != null && !code.matches(CODE)) {
            mistakes.wrong("code", "no-measure-code", code);
        } else if (all.stream().anyMatch(k -> k.code().equals(code))) {
            mistakes.wrong("code", KNOWN, code);
        }
    }

    @Override
    public @Nullable Object carryOut(List<MeasureKind> all, AddKindInput input, Doing doing) {
        try {
            kinds.add(input.words().of(input.code()), doing.by(), clock.instant());
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new Conflict(KNOWN, input.code());
        }
        return null;
    }
}
