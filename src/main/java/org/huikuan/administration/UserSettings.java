package org.huikuan.administration;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huikuan.security.LoginState;
import org.huikuan.security.LoginStates;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may log in and as what. There is always an administrator who can; whoever has open work is not deleted. */
@Service
public class UserSettings {

    private static final Pattern LOGIN = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
    private static final String ADMINISTRATORS = Role.ADMINISTRATORS.group();

    private final Directory directory;
    private final LoginStates states;
    private final TeamSettings teams;
    private final PersonLoad work;
    private final UserJournal journal;

    UserSettings(Directory directory, LoginStates states, TeamSettings teams, PersonLoad work, UserJournal journal) {
        this.directory = directory;
        this.states = states;
        this.teams = teams;
        this.work = work;
        this.journal = journal;
    }

    public List<Person> all() {
        return directory.all();
    }

    public Person get(String login) {
        return directory.find(login).orElseThrow(() -> new NotFound("no-user", login));
    }

    /**
     * A new person with a one-time password.
     *
     * @return the password, which is known to nobody else and kept nowhere
     */
    @Transactional
    public String create(Map<String, String> fields, Collection<String> groups) {
        Entry entry = new Entry(fields);
        String login = entry.matching("login", 64, LOGIN, "no-login");
        boolean isTaken = CurrentUser.isReserved(login)
                || directory.all().stream().anyMatch(p -> p.login().equalsIgnoreCase(login));
        if (isTaken) {
            entry.wrong("login", "taken");
        }
        write(login, entry, groups);
        String password = Passwords.oneTime();
        directory.setPassword(login, password);
        states.save(login, new LoginState(false, true));
        journal.created(get(login));
        return password;
    }

    @Transactional
    public void change(String login, Map<String, String> fields, Collection<String> groups) {
        states.alone();
        Person before = get(login);
        write(login, new Entry(fields), groups);
        Person after = get(login);
        refuseLastAdministrator("groups");
        journal.changed(before, after);
    }

    private void write(String login, Entry entry, Collection<String> groups) {
        Set<String> possible = teams.groups();
        String first = entry.required("firstName", 100);
        String last = entry.text("lastName", 100) == null ? "" : entry.required("lastName", 100);
        String mail = entry.mail("email");
        if (!possible.containsAll(groups)) {
            entry.wrong("groups", "unknown");
        }
        entry.check();
        directory.save(login, first, last, mail);
        Set<String> outOf = new HashSet<>(possible);
        outOf.removeAll(groups);
        directory.setGroups(login, new TreeSet<>(groups), outOf);
    }

    /** Tasks and customers of somebody: what nobody will do while the person is locked. */
    public long workOf(String login) {
        return directory.openTasks(login) + work.of(login);
    }

    @Transactional
    public void lock(String login, boolean locked) {
        states.alone();
        Person before = get(login);
        states.save(login, new LoginState(locked, before.state().oneTimePassword()));
        refuseLastAdministrator("locked");
        journal.changed(before, get(login));
    }

    /** The old password ends, and so do sessions until the person has chosen a new one. */
    @Transactional
    public String newPassword(String login) {
        Person person = get(login);
        String password = Passwords.oneTime();
        directory.setPassword(login, password);
        states.save(login, new LoginState(person.state().locked(), true));
        journal.passwordGiven(login);
        return password;
    }

    /** The person's own choice. */
    @Transactional
    public void choosePassword(String login, Map<String, String> fields) {
        Entry entry = new Entry(Map.of());
        String chosen = fields.getOrDefault("password", "");
        if (!directory.passwordIsRight(login, fields.getOrDefault("current", ""))) {
            entry.wrong("current", "password-wrong");
        }
        String wrong = Passwords.whatIsWrong(chosen, login);
        if (wrong != null) {
            entry.wrong("password", wrong);
        } else if (chosen.equals(fields.get("current"))) {
            entry.wrong("password", "password-same");
        }
        if (!chosen.equals(fields.get("again"))) {
            entry.wrong("again", "password-again");
        }
        entry.check();
        directory.setPassword(login, chosen);
        states.save(login, LoginState.NORMAL);
        journal.passwordChosen(login);
    }

    @Transactional
    public void delete(String login) {
        states.alone();
        Person person = get(login);
        if (workOf(login) > 0) {
            throw BadInput.of(SettingsWrong.of("delete", "has-work"));
        }
        directory.delete(login);
        states.remove(login);
        refuseLastAdministrator("delete");
        journal.deleted(person);
    }

    /** After the change, which is undone when nobody is left who could mend it. */
    private void refuseLastAdministrator(String field) {
        boolean isLeft = directory.all().stream()
                .anyMatch(p -> p.groups().contains(ADMINISTRATORS) && !p.state().locked());
        if (!isLeft) {
            throw BadInput.of(SettingsWrong.of(field, "last-administrator"));
        }
    }
}
