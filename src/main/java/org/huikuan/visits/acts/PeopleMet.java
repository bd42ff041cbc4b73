package org.huikuan.visits.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.cases.contacts.PeopleSpokenTo;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** Reads the people met, {@code DM-3 王芳; DM-4 李明}: the power over payment (reference 3.3.1) and the name. */
final class PeopleMet {

    private static final Pattern PERSON = Pattern.compile("(DM-[1-8])\\s+(\\S.{0,199})");

    private PeopleMet() {}

    static List<String> read(@Nullable String text, FormInput words, String field) {
        List<String> met = new ArrayList<>();
        if (text != null) {
            for (String part : text.split("[;；\\n]+")) {
                Matcher person = PERSON.matcher(part.strip());
                if (person.matches()) {
                    met.add(person.group(1) + " " + person.group(2));
                } else if (!part.isBlank()) {
                    words.wrong(field, "no-role-name", part.strip());
                }
            }
        }
        return met;
    }

    /** Those met, as people at the customer. */
    static List<PeopleSpokenTo.Person> people(List<String> met) {
        return met.stream()
                .map(m -> new PeopleSpokenTo.Person(
                        m.substring("DM-1 ".length()), Code.of(DecisionMaker.class, m.substring(0, "DM-1".length()))))
                .toList();
    }

    /** The name of the first person met, for the log of contacts. */
    static @Nullable String first(List<String> met) {
        return met.isEmpty() ? null : met.get(0).substring("DM-1 ".length());
    }
}
