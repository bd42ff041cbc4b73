package org.huikuan.administration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.administration.Person;
import org.huikuan.administration.PersonLoad;
import org.huikuan.administration.TeamSettings;
import org.huikuan.administration.UserSettings;
import org.huikuan.shared.BadInput;
import org.huikuan.teams.Teams;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Teams, who is in them, and how many accounts they have. */
@Controller
class TeamPages {

    private static final String PAGE = "pages/settings-teams";
    private static final String SAVED = "redirect:/settings/teams?saved";

    private final TeamSettings teams;
    private final UserSettings users;
    private final PersonLoad work;

    TeamPages(TeamSettings teams, UserSettings users, PersonLoad work) {
        this.teams = teams;
        this.users = users;
        this.work = work;
    }

    @GetMapping("/settings/teams")
    String list(Model model) {
        return page(model, Map.of(), Map.of(), "");
    }

    @PostMapping("/settings/teams")
    ModelAndView create(@RequestParam Map<String, String> fields, Model model) {
        try {
            teams.create(fields);
            return new ModelAndView(SAVED);
        } catch (BadInput bad) {
            return refused(page(model, fields, Mistakes.of(bad), ""), model);
        }
    }

    @PostMapping("/settings/teams/{code}")
    ModelAndView rename(@PathVariable String code, @RequestParam Map<String, String> fields, Model model) {
        try {
            teams.rename(code, fields);
            return new ModelAndView(SAVED);
        } catch (BadInput bad) {
            model.addAttribute("newName", fields.getOrDefault("name", ""));
            model.addAttribute("nameError", Mistakes.of(bad).getOrDefault("name", "missing"));
            return refused(page(model, Map.of(), Map.of(), code), model);
        }
    }

    private static ModelAndView refused(String page, Model model) {
        return new ModelAndView(page, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** @param wrongName code of the team whose new name cannot be taken */
    private String page(Model model, Map<String, String> written, Map<String, String> errors, String wrongName) {
        Map<String, List<String>> members = new HashMap<>();
        List<Person> people = users.all();
        teams.all()
                .forEach(t -> members.put(
                        t.code(),
                        people.stream()
                                .filter(p -> p.groups().contains(Teams.groupOf(t.code())))
                                .map(Person::login)
                                .toList()));
        model.addAttribute("teams", teams.all());
        model.addAttribute("members", members);
        model.addAttribute("accounts", work.accountsByTeam());
        model.addAttribute("written", written);
        model.addAttribute("errors", errors);
        model.addAttribute("wrongName", wrongName);
        return PAGE;
    }
}
