package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Conflict;
import org.huikuan.staffing.Deciders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Managers keep the rules: add, change, order, remove. */
@Service
@Transactional
public class RuleActs {

    private final Deciders deciders;
    private final Rules rules;
    private final PortfolioPeople people;
    private final Creditors creditors;

    RuleActs(Deciders deciders, Rules rules, PortfolioPeople people, Creditors creditors) {
        this.deciders = deciders;
        this.rules = rules;
        this.people = people;
        this.creditors = creditors;
    }

    @Transactional(readOnly = true)
    public List<Rule> all() {
        deciders.teams();
        return rules.all();
    }

    /** Adds the rule at the end. */
    public void add(Map<String, ? extends @Nullable Object> values) {
        Rule rule = read(values);
        change(all -> all.add(rule));
    }

    /** Writes the rule anew, at its place. */
    public void change(long id, Map<String, ? extends @Nullable Object> values) {
        Rule rule = read(values);
        change(all -> all.set(index(all, id), rule));
    }

    public void remove(long id) {
        change(all -> all.remove(index(all, id)));
    }

    /** The rule is asked before the one above it. */
    public void raise(long id) {
        change(all -> {
            int index = index(all, id);
            if (index > 0) {
                Collections.swap(all, index, index - 1);
            }
        });
    }

    /** All rules anew, in this order. */
    public void replace(List<? extends Map<String, ? extends @Nullable Object>> values) {
        List<Rule> read = values.stream().map(this::read).toList();
        change(all -> {
            all.clear();
            all.addAll(read);
        });
    }

    /** Rules that name the person name the other instead; null leaves it to the team. */
    void rename(String person, @Nullable String other) {
        PortfolioPeople.Known known = people.now();
        change(all -> all.replaceAll(r -> !person.equals(r.collector())
                ? r
                : r.naming(other != null && known.worksIn(other, r.team()) ? other : null)));
    }

    private void change(java.util.function.Consumer<List<Rule>> act) {
        deciders.teams();
        rules.lock();
        List<Rule> before = rules.all();
        List<Rule> all = new ArrayList<>(before);
        act.accept(all);
        if (!all.equals(before)) {
            rules.save(all, deciders.id());
        }
    }

    private Rule read(Map<String, ? extends @Nullable Object> values) {
        deciders.teams();
        return WrittenRule.read(
                values,
                people.now(),
                creditors.all().stream().map(Creditor::code).collect(Collectors.toSet()));
    }

    /** Ids are new after each change, so that nobody changes a list that has become another one. */
    private static int index(List<Rule> all, long id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == id) {
                return i;
            }
        }
        throw new Conflict("rules-changed");
    }
}
