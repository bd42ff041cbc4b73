package org.huikuan.staffing;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.ledger.Assignment;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the account and its open case to another collector or team. */
@Component
class ReassignCase implements Act<CaseFacts, ReassignCaseInput> {

    private final OpenCases subjects;
    private final Teams teams;
    private final Collectors collectors;
    private final Charges charges;

    ReassignCase(OpenCases subjects, Teams teams, Collectors collectors, Charges charges) {
        this.subjects = subjects;
        this.teams = teams;
        this.collectors = collectors;
        this.charges = charges;
    }

    @Override
    public String key() {
        return "reassign";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<ReassignCaseInput> input() {
        return ReassignCaseInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return new ActForm()
                .options(
                        "team",
                        teams.all().stream()
                                .map(t -> new ActForm.Option(t.code(), t.name()))
                                .toList())
                .propose("team", now.kase().team())
                .propose("collector", now.kase().collector());
    }

    @Override
    public void check(CaseFacts now, ReassignCaseInput input, FormInput mistakes) {
        String collector = input.collector();
        String team = input.team();
        if (collector == null && team == null) {
            mistakes.wrong("collector", "nobody-named");
        }
        if (collector != null && !collectors.exists(collector)) {
            mistakes.wrong("collector", "no-collector", collector);
        }
        if (collector != null && collectors.isLocked(collector)) {
            mistakes.wrong("collector", "locked-collector", collector);
        }
        if (team != null && teams.find(team).isEmpty()) {
            mistakes.wrong("team", "no-team", team);
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, ReassignCaseInput input, Doing doing) {
        CollectionCase kase = now.kase();
        Assignment to =
                new Assignment(kase.accountId(), input.team() == null ? kase.team() : input.team(), input.collector());
        charges.give(Set.of(new Handover(to, null)), input.reason());
        return null;
    }
}
