package org.huikuan.administration.web;

import org.huikuan.administration.SettingsJournal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page of the settings, and who changed what. */
@Controller
class SettingsPages {

    private static final int SHOWN = 300;

    private final SettingsJournal journal;

    SettingsPages(SettingsJournal journal) {
        this.journal = journal;
    }

    @GetMapping("/settings")
    String home() {
        return "pages/settings";
    }

    @GetMapping("/settings/changes")
    String changes(@RequestParam(defaultValue = "") String area, Model model) {
        model.addAttribute("area", area);
        model.addAttribute("changes", journal.newest(area, SHOWN));
        return "pages/settings-changes";
    }
}
