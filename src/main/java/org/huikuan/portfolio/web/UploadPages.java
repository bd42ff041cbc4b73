package org.huikuan.portfolio.web;

import java.util.List;
import org.huikuan.portfolio.UploadActs;
import org.huikuan.shared.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Customers moved by a file, as pages: send it, look at what it would change, apply it. */
@Controller
class UploadPages {

    private final UploadActs acts;

    UploadPages(UploadActs acts) {
        this.acts = acts;
    }

    @GetMapping("/portfolio/file")
    String form() {
        return "pages/portfolio-file";
    }

    @PostMapping("/portfolio/file")
    ModelAndView send(@RequestParam MultipartFile file) {
        try {
            return new ModelAndView("redirect:/portfolio/file/"
                    + SentFiles.read(
                            file, (name, lines) -> acts.look(name, lines).id()));
        } catch (BadInput e) {
            ModelAndView page = new ModelAndView("pages/portfolio-file");
            page.addObject("errors", e.errors());
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    @GetMapping("/portfolio/file/{id:\\d+}")
    ModelAndView look(@PathVariable long id) {
        ModelAndView page = new ModelAndView("pages/portfolio-file");
        page.addObject("upload", acts.get(id));
        page.addObject("errors", List.of());
        return page;
    }

    @PostMapping("/portfolio/file/{id:\\d+}/apply")
    String apply(@PathVariable long id, RedirectAttributes after) {
        after.addFlashAttribute("report", acts.apply(id));
        return "redirect:/portfolio/file/" + id;
    }
}
