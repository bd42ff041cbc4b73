package org.huikuan.administration.web;

import java.util.Locale;
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

    SettingsPages(SettingsJournal journal, HuikuanProperties settings, MessageSource words) {
        this.journal = journal;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping("/settings")
    String home() {
        return "pages/settings";
    }

    @GetMapping("/settings/changes")
    String changes(@RequestParam(defaultValue = "") String area, Model model) {
        model.addAttribute("area", area);
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute(
                "changes",
                journal.newest(area, SHOWN).stream()
                        .map(c -> ChangeLine.of(c, settings.zone(), words, locale))
                        .toList());
        return "pages/settings-changes";
    }
}
