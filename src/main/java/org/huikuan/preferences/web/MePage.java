package org.huikuan.preferences.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.huikuan.preferences.KnownPeople;
import org.huikuan.preferences.KnownPeople.Person;
import org.huikuan.preferences.Preference;
import org.huikuan.preferences.Preferences;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A person's own page: language of pages and mails, and the digest. */
@Controller
class MePage {

    private final Preferences preferences;
    private final KnownPeople people;
    private final CurrentUser user;
    private final LocaleResolver languages;

    MePage(Preferences preferences, KnownPeople people, CurrentUser user, LocaleResolver languages) {
        this.preferences = preferences;
        this.people = people;
        this.user = user;
        this.languages = languages;
    }

    @GetMapping("/me")
    String me(HttpServletRequest request, Model model) {
        boolean english = "en".equals(RequestContextUtils.getLocale(request).getLanguage());
        Preference known =
                preferences.find(user.id()).orElseGet(() -> new Preference(user.id(), english ? "en" : "zh", true));
        Person person = people.find(user.id()).orElseGet(() -> new Person(user.id(), user.id(), null, user.groups()));
        model.addAttribute("preference", known);
        model.addAttribute("person", person);
        model.addAttribute(
                "getsDigest",
                person.groups().contains("collectors") || person.groups().contains("managers"));
        return "pages/me";
    }

    @PostMapping("/me")
    String save(
            @RequestParam String language,
            @RequestParam(defaultValue = "false") boolean digest,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!"zh".equals(language) && !"en".equals(language)) {
            throw new BadInput("language", "no-language", language);
        }
        preferences.save(new Preference(user.id(), language, digest));
        languages.setLocale(request, response, Locale.forLanguageTag(language));
        next.addFlashAttribute("saved", true);
        return "redirect:/me";
    }
}
