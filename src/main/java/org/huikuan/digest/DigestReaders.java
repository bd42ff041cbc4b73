package org.huikuan.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.preferences.KnownPeople;
import org.huikuan.preferences.KnownPeople.Person;
import org.huikuan.preferences.Preference;
import org.huikuan.preferences.Preferences;
import org.springframework.stereotype.Component;

/** Who reads digests: every collector and manager who has not said otherwise, each in the language of the own choice. */
@Component
class DigestReaders {

    static final Set<String> GROUPS = Set.of("collectors", "managers");

    private final KnownPeople people;
    private final Preferences preferences;

    DigestReaders(KnownPeople people, Preferences preferences) {
        this.people = people;
        this.preferences = preferences;
    }

    /** Those who want one, apart from some. */
    List<Person> allBut(Set<String> users) {
        List<Person> others = people.inAnyOf(GROUPS).stream()
                .filter(p -> !users.contains(p.user()))
                .toList();
        Map<String, Preference> known =
                preferences.of(others.stream().map(Person::user).toList());
        return others.stream()
                .filter(p ->
                        known.getOrDefault(p.user(), Preference.of(p.user())).digest())
                .toList();
    }

    /** Empty for somebody who has left. */
    Optional<Person> find(String user) {
        return people.find(user);
    }

    Preference preferenceOf(String user) {
        return preferences.find(user).orElseGet(() -> Preference.of(user));
    }
}
