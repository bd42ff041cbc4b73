package org.huikuan.cases.acts;

import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Things of open cases, each named by an id of its kind. What belongs to another case than the one that is named beside
 * it, or to a case of another team, does not exist for the person.
 */
public abstract class PartsOfCases<T> implements Subjects<OfCase<T>> {

    private final CaseAccess access;
    private final Facts facts;
    private final CaseReview review;

    protected PartsOfCases(CaseAccess access, Facts facts, CaseReview review) {
        this.access = access;
        this.facts = facts;
        this.review = review;
    }

    protected abstract Optional<T> find(long id);

    protected abstract @Nullable CaseId caseOf(T part);

    protected abstract NotFound unknown(String id);

    /** When a task of its own process acts. */
    protected abstract Bell ofItsProcess(T part);

    @Override
    public abstract String of();

    @Override
    public OfCase<T> seen(Where where) {
        T part = find(where);
        NotFound unknown = unknown(where.id(of()));
        return new OfCase<>(
                facts.of(access.visible(caseOf(part, unknown), unknown).id()), part);
    }

    @Override
    public OfCase<T> locked(Where where, Set<Role> roles) {
        NotFound unknown = unknown(where.id(of()));
        CaseFacts now = access.forActOn(caseOf(find(where), unknown), ActRoles.groups(roles), unknown);
        return new OfCase<>(now, find(where));
    }

    @Override
    public void look(OfCase<T> subject, Doing done) {
        review.after(subject.kase().accountId(), bell(subject.part(), done));
    }

    public final Bell bell(T part, Doing doing) {
        return doing.completesTask() ? ofItsProcess(part) : Bell.FROM_OUTSIDE;
    }

    private T find(Where where) {
        String id = where.id(of());
        NotFound unknown = unknown(id);
        T part = Optional.of(id)
                .filter(i -> i.matches("\\d{1,18}"))
                .flatMap(i -> find(Long.parseLong(i)))
                .orElseThrow(() -> unknown);
        String named = where.ids().get(OpenCases.ID);
        if (named != null && !named.equals(caseOf(part, unknown).number())) {
            throw unknown;
        }
        return part;
    }

    private CaseId caseOf(T part, NotFound unknown) {
        return Optional.ofNullable(caseOf(part)).orElseThrow(() -> unknown);
    }
}
