package org.huikuan.administration.web;

import java.io.IOException;
import java.util.List;
import org.huikuan.administration.PolicyMistake;
import org.huikuan.administration.PolicySettings;
import org.huikuan.administration.PolicyTable;
import org.huikuan.administration.PolicyTrial;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The policy tables: looked at, taken home, brought back changed. */
@Controller
class PolicyPages {

    private static final String PAGE = "pages/settings-decisions";

    private final PolicySettings tables;

    PolicyPages(PolicySettings tables) {
        this.tables = tables;
    }

    @GetMapping("/settings/decisions")
    String list(Model model) {
        return page(model, "", List.of());
    }

    @GetMapping("/settings/decisions/{key}.dmn")
    ResponseEntity<byte[]> download(@PathVariable String key) {
        byte[] dmn = tables.content(key);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header("Content-Disposition", "attachment; filename=\"" + key + ".dmn\"")
                .body(dmn);
    }

    @PostMapping("/settings/decisions/{key}")
    ModelAndView replace(@PathVariable String key, @RequestParam MultipartFile file, Model model) throws IOException {
        List<PolicyMistake> mistakes = tables.replace(key, file.getBytes());
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/settings/decisions?saved")
                : new ModelAndView(page(model, key, mistakes), model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** Nothing changes by it. */
    @PostMapping("/settings/decisions/{key}/try")
    ModelAndView tryOut(@PathVariable String key, @RequestParam MultipartFile file, Model model) throws IOException {
        PolicyTrial trial = tables.tryOut(key, file.getBytes());
        model.addAttribute("trial", trial);
        page(model, key, trial.mistakes());
        return new ModelAndView(
                PAGE, model.asMap(), trial.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private String page(Model model, String key, List<PolicyMistake> mistakes) {
        model.addAttribute("tables", tables.all());
        model.addAttribute("findings", tables.findings());
        model.addAttribute("named", PolicyTable.named(key));
        model.addAttribute("mistakes", mistakes);
        return PAGE;
    }
}
