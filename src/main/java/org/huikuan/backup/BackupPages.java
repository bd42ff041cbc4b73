package org.huikuan.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.huikuan.administration.SettingArea;
import org.huikuan.administration.SettingsJournal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The backup of the running installation, for a person and for the command line. */
@Controller
class BackupPages {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(ZoneOffset.UTC);
    private static final int LAST = 10;

    private final Backups backups;
    private final SettingsJournal journal;
    private final Clock clock;

    BackupPages(Backups backups, SettingsJournal journal, Clock clock) {
        this.backups = backups;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/settings/backup")
    String page(Model model) {
        model.addAttribute("taken", journal.newest("backup", LAST));
        return "pages/settings-backup";
    }

    @PostMapping({"/settings/backup", "/api/backup"})
    void download(HttpServletResponse response) throws IOException {
        String name = "huikuan-" + NAME.format(clock.instant()) + ".zip";
        journal.record(SettingArea.BACKUP, name, "taken", null, null);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        backups.write(response.getOutputStream());
    }
}
