package org.huikuan.policies.web;

import java.io.IOException;
import java.util.List;
import org.huikuan.policies.DraftActs;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.policies.PolicySettings;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.PolicyTrial;
import org.huikuan.policies.TableReads;
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
    private final TableReads reads;
    private final DraftActs drafts;

    PolicyPages(PolicySettings tables, TableReads reads, DraftActs drafts) {
        this.tables = tables;
        this.reads = reads;
        this.drafts = drafts;
    }

    @GetMapping("/settings/decisions")
    String list(Model model) {
        return page(model, "", List.of());
    }

    @GetMapping("/settings/decisions/{key}.dmn")
    ResponseEntity<byte[]> download(@PathVariable String key) {
        byte[] dmn = tables.undated(key);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header("Content-Disposition", "attachment; filename=\"" + key + ".dmn\"")
                .body(dmn);
    }

    /** A file becomes a draft, which somebody else approves. */
    @PostMapping("/settings/decisions/{key}")
    ModelAndView replace(@PathVariable String key, @RequestParam MultipartFile file, Model model) throws IOException {
        byte[] dmn = file.getBytes();
        List<PolicyMistake> mistakes = tables.check(key, dmn);
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/settings/decisions/drafts/" + drafts.makeOf(key, dmn))
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
        model.addAttribute("drafts", reads.open());
        model.addAttribute("findings", tables.findings());
        model.addAttribute("named", PolicyTable.named(key));
        model.addAttribute("mistakes", mistakes);
        return PAGE;
    }
}
