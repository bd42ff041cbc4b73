package org.huikuan.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huikuan.acts.Act;
import org.huikuan.acts.Where;
import org.huikuan.casefile.CaseFile;
import org.huikuan.casefile.CaseFileReads;
import org.huikuan.casefile.ChangedMeanwhile;
import org.huikuan.casefile.ShortForms;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Collisions;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The short forms of the case file, as parts of the page. What was wrong comes back as the form with 422, what others
 * changed meanwhile with 409; after success the file itself comes back, as it is now.
 */
@Controller
class ActPages {

    private static final int WRONG = 422;
    private static final int CHANGED = 409;

    private final CaseFileReads files;
    private final ShortForms acts;
    private final FileModel view;
    private final FileOffer drawn;
    private final Collisions collisions;

    ActPages(CaseFileReads files, ShortForms acts, FileModel view, FileOffer drawn, Collisions collisions) {
        this.files = files;
        this.acts = acts;
        this.view = view;
        this.drawn = drawn;
        this.collisions = collisions;
    }

    @PartOf("/cases/{number}?act={act}&of={of}&in={in}")
    @GetMapping("/cases/{number}/acts/{act}")
    String form(
            @PathVariable String number,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(name = "in", defaultValue = "") String inside,
            Model model) {
        CaseFile file = files.of(CaseId.of(number));
        view.show(file, inside, model);
        drawn.showFresh(drawn.find(act), CaseId.of(number), of, model);
        model.addAttribute("form", form(act, of, file, ActPanel.Refusal.NONE));
        return "pages/casefile/act";
    }

    /** The address of each act leads here, see {@link FileOffer}. */
    String carryOut(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String path = request.getRequestURI();
        Sent sent = new Sent(drawn.find(path.substring(path.lastIndexOf('/') + 1)), CaseId.of(number), fields);
        try {
            Where where = FileOffer.where(sent.act(), sent.id(), sent.first("of"));
            acts.carryOut(sent.act(), sent.id(), where, sent.seen(), drawn.written(sent.act(), fields, request));
        } catch (BadInput wrong) {
            return again(sent, ActPanel.Refusal.WRONG, wrong, WRONG, response, model);
        } catch (ChangedMeanwhile changed) {
            return again(sent, view.changed(changed), null, CHANGED, response, model);
        } catch (Conflict late) {
            return again(sent, view.late(late), null, CHANGED, response, model);
        } catch (RuntimeException failure) {
            if (!collisions.isOne(failure)) {
                throw failure;
            }
            return again(sent, view.sameMoment(), null, CHANGED, response, model);
        }
        view.show(files.of(sent.id()), sent.first("in"), model);
        model.addAttribute("done", sent.act().key());
        response.setHeader("HX-Retarget", "#case-file");
        response.setHeader("HX-Reswap", "outerHTML");
        response.setHeader("HX-Trigger-After-Settle", "hk-acted");
        return "pages/casefile/file";
    }

    private String again(
            Sent sent,
            ActPanel.Refusal refusal,
            @Nullable BadInput wrong,
            int status,
            HttpServletResponse response,
            Model model) {
        CaseFile file = files.of(sent.id());
        view.show(file, sent.first("in"), model);
        drawn.showAgain(sent.act(), sent.id(), sent.first("of"), sent.fields(), wrong, model);
        model.addAttribute("form", form(sent.act().key(), sent.first("of"), file, refusal));
        response.setStatus(status);
        return "pages/casefile/act";
    }

    private static ActPanel form(String act, String of, CaseFile file, ActPanel.Refusal refusal) {
        return new ActPanel(act, of, file.past().journal().newest(), refusal);
    }

    private record Sent(Act<?, ?> act, CaseId id, MultiValueMap<String, String> fields) {

        String first(String name) {
            String value = fields.getFirst(name);
            return value == null ? "" : value;
        }

        /** Newest entry of the journal that was on the page; 0 when it does not say. */
        long seen() {
            return first("seen").matches("\\d{1,18}") ? Long.parseLong(first("seen")) : 0;
        }
    }
}
