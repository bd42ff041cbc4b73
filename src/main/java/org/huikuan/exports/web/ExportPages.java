package org.huikuan.exports.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person chooses promises to download, and reads where the other files are. */
@Controller
class ExportPages {

    @GetMapping("/exports")
    String page() {
        return "pages/exports";
    }
}
