package org.huikuan.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.huikuan.administration.UserSettings;
import org.huikuan.security.PasswordStamp;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's own password; the only page open to somebody whose password was given for one time. */
@Controller
class OwnPasswordPage {

    private static final String PAGE = "pages/password";

    private final UserSettings users;
    private final CurrentUser user;

    OwnPasswordPage(UserSettings users, CurrentUser user) {
        this.users = users;
        this.user = user;
    }

    @GetMapping("/me/password")
    String show(Model model) {
        model.addAttribute("errors", Map.of());
        return PAGE;
    }

    /** What was typed is not shown again. */
    @PostMapping("/me/password")
    ModelAndView choose(@RequestParam Map<String, String> fields, Model model, HttpServletRequest request) {
        try {
            users.choosePassword(user.id(), fields);
            PasswordStamp.chosenIn(request);
            return new ModelAndView("redirect:/?password");
        } catch (BadInput bad) {
            model.addAttribute("errors", Mistakes.of(bad));
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }
}
