package org.huikuan.exports.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person chooses lists to download, and reads where the other files are. */
@Controller
class ExportPages {

    private final List<ExportForm> forms;

    ExportPages(List<ExportForm> forms) {
        this.forms =
                forms.stream().sorted(Comparator.comparing(ExportForm::name)).toList();
    }

    @GetMapping("/exports")
    String page(Model model) {
        model.addAttribute("forms", forms);
        return "pages/exports";
    }
}
