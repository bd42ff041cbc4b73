package org.huikuan.administration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.administration.Person;
import org.huikuan.administration.TeamSettings;
import org.huikuan.administration.UserSettings;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Users: who they are, which roles and teams they have, whether they may log in. */
@Controller
class UserPages {

    private static final String PAGE = "pages/settings-user";
    private static final String LIST = "redirect:/settings/users";

    private final UserSettings users;
    private final TeamSettings teams;

    UserPages(UserSettings users, TeamSettings teams) {
        this.users = users;
        this.teams = teams;
    }

    @GetMapping("/settings/users")
    String list(@RequestParam(defaultValue = "") String search, Model model) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<Person> found =
                users.all().stream().filter(p -> words(p).contains(wanted)).toList();
        model.addAttribute("search", search);
        model.addAttribute("people", found);
        return "pages/settings-users";
    }

    private static String words(Person p) {
        return String.join(" ", p.login(), p.firstName(), p.lastName(), String.join(" ", p.groups()))
                .toLowerCase(Locale.ROOT);
    }

    @GetMapping("/settings/users/new")
    String blank(Model model) {
        return page(model, "", Map.of(), Set.of(), Map.of());
    }

    @PostMapping("/settings/users")
    ModelAndView create(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> groups,
            Model model) {
        try {
            String password = users.create(fields, groups);
            return given(fields.getOrDefault("login", "").strip(), password);
        } catch (BadInput bad) {
            return refused(page(model, "", fields, groups, Mistakes.of(bad)), model);
        }
    }

    @GetMapping("/settings/users/{login}")
    String one(@PathVariable String login, Model model) {
        Person person = users.get(login);
        return page(model, login, written(person), person.groups(), Map.of());
    }

    @PostMapping("/settings/users/{login}")
    ModelAndView change(
            @PathVariable String login,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> groups,
            Model model) {
        try {
            users.change(login, fields, groups);
            return saved(login);
        } catch (BadInput bad) {
            return refused(page(model, login, fields, groups, Mistakes.of(bad)), model);
        }
    }

    @PostMapping("/settings/users/{login}/lock")
    ModelAndView lock(@PathVariable String login, @RequestParam boolean locked, Model model) {
        return orElseSay(login, model, () -> {
            users.lock(login, locked);
            return saved(login);
        });
    }

    @PostMapping("/settings/users/{login}/password")
    ModelAndView password(@PathVariable String login) {
        return given(login, users.newPassword(login));
    }

    @PostMapping("/settings/users/{login}/delete")
    ModelAndView delete(@PathVariable String login, Model model) {
        return orElseSay(login, model, () -> {
            users.delete(login);
            return new ModelAndView(LIST + "?saved");
        });
    }

    private ModelAndView orElseSay(String login, Model model, java.util.function.Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (BadInput bad) {
            Person person = users.get(login);
            return refused(page(model, login, written(person), person.groups(), Mistakes.of(bad)), model);
        }
    }

    /** Shown in the answer itself and nowhere again: no redirect, no cache, no log. */
    private ModelAndView given(String login, String password) {
        ModelAndView page = new ModelAndView("pages/settings-password-given");
        page.addObject("login", login);
        page.addObject("password", password);
        return page;
    }

    private static ModelAndView saved(String login) {
        return new ModelAndView(LIST + "/{login}?saved", Map.of("login", login));
    }

    private static ModelAndView refused(String page, Model model) {
        return new ModelAndView(page, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private String page(
            Model model,
            String login,
            Map<String, String> written,
            java.util.Collection<String> groups,
            Map<String, String> errors) {
        model.addAttribute("login", login);
        model.addAttribute("written", written);
        model.addAttribute("groups", groups);
        model.addAttribute("errors", errors);
        model.addAttribute("roles", Role.values());
        model.addAttribute("teams", teams.all());
        if (!login.isEmpty()) {
            Person person = users.get(login);
            model.addAttribute("person", person);
            model.addAttribute("left", person.state().locked() ? users.workOf(login) : 0L);
        }
        return PAGE;
    }

    private static Map<String, String> written(Person person) {
        Map<String, String> written = new HashMap<>();
        written.put("firstName", person.firstName());
        written.put("lastName", person.lastName());
        written.put("email", Objects.requireNonNullElse(person.email(), ""));
        return written;
    }
}
