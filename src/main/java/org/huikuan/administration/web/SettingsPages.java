package org.huikuan.administration.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huikuan.administration.LimitSettings;
import org.huikuan.administration.SettingArea;
import org.huikuan.administration.SettingsJournal;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page of the settings, and who changed what. */
@Controller
class SettingsPages {

    private static final int SHOWN = 300;

    private final SettingsJournal journal;
    private final HuikuanProperties settings;
    private final MessageSource words;
    private final LimitSettings limits;

    SettingsPages(SettingsJournal journal, HuikuanProperties settings, MessageSource words, LimitSettings limits) {
        this.journal = journal;
        this.settings = settings;
        this.words = words;
        this.limits = limits;
    }

    @GetMapping("/settings")
    String home() {
        return "pages/settings";
    }

    @GetMapping("/settings/changes")
    String changes(@RequestParam(defaultValue = "") String area, Model model) {
        model.addAttribute("area", area);
        model.addAttribute(
                "areas",
                Arrays.stream(SettingArea.values()).map(SettingArea::key).toList());
        Locale locale = LocaleContextHolder.getLocale();
        ChangeWords said = new ChangeWords(words, locale, names(locale));
        model.addAttribute(
                "changes",
                journal.newest(area, SHOWN).stream()
                        .map(c -> ChangeLine.of(c, settings.zone(), said))
                        .toList());
        return "pages/settings-changes";
    }

    /** What limits are called, by area and subject. */
    private Map<String, String> names(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        Map<String, String> names = new HashMap<>();
        limits.all().forEach(l -> names.put("limit " + l.code(), english ? l.whatEn() : l.whatZh()));
        return names;
    }
}
