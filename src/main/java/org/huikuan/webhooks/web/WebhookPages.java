package org.huikuan.webhooks.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.PartOf;
import org.huikuan.shared.input.TakenOut;
import org.huikuan.webhooks.Webhook;
import org.huikuan.webhooks.WebhookAdmin;
import org.huikuan.webhooks.WebhookEvent;
import org.huikuan.webhooks.WebhookMessages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Webhooks as pages for administrators. */
@Controller
@RequestMapping("/settings/webhooks")
class WebhookPages {

    private static final String ALL = "pages/webhooks";
    private static final String ONE = "pages/webhook";
    private static final String SECRET = "secret";

    private final WebhookAdmin admin;
    private final WebhookMessages messages;
    private final HuikuanProperties settings;

    WebhookPages(WebhookAdmin admin, WebhookMessages messages, HuikuanProperties settings) {
        this.admin = admin;
        this.messages = messages;
        this.settings = settings;
    }

    @GetMapping
    String all(Model model) {
        return all("", Set.of(), List.of(), model);
    }

    /** With mistakes the page comes back with what was written. */
    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") Set<String> events,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next,
            Model model) {
        try {
            TakenOut.check(fields);
            WebhookAdmin.Made made = admin.create(address, events);
            next.addFlashAttribute(SECRET, made.secret());
            return to(made.id());
        } catch (BadInput mistakes) {
            return all(address, events, mistakes.errors(), model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        Webhook webhook = admin.get(id);
        return one(
                webhook,
                webhook.address(),
                webhook.events().stream().map(WebhookEvent::code).collect(Collectors.toSet()),
                List.of(),
                model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") Set<String> events,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "false") boolean active,
            Model model) {
        try {
            TakenOut.check(fields);
            admin.change(id, address, events, active);
            return to(id);
        } catch (BadInput mistakes) {
            return one(admin.get(id), address, events, mistakes.errors(), model);
        }
    }

    /** What became of the messages, asked again by the page while one waits. */
    @PartOf("/settings/webhooks/{id}")
    @GetMapping("/{id}/deliveries")
    String deliveries(@PathVariable long id, Model model) {
        addDeliveries(admin.get(id), model);
        return "pages/webhook-deliveries";
    }

    @PostMapping("/{id}/test")
    String test(@PathVariable long id) {
        messages.test(id);
        return to(id);
    }

    @PostMapping("/{id}/secret")
    String newSecret(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute(SECRET, admin.newSecret(id).secret());
        return to(id);
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable long id) {
        admin.delete(id);
        return "redirect:/settings/webhooks";
    }

    @PostMapping("/{id}/deliveries/{delivery}/retry")
    String retry(@PathVariable long id, @PathVariable long delivery) {
        messages.retry(id, delivery);
        return to(id);
    }

    private static String to(long id) {
        return "redirect:/settings/webhooks/" + id;
    }

    private String all(String address, Collection<String> events, List<FieldError> errors, Model model) {
        model.addAttribute("webhooks", admin.all());
        written(address, events, errors, model);
        return ALL;
    }

    private String one(
            Webhook webhook, String address, Collection<String> events, List<FieldError> errors, Model model) {
        written(address, events, errors, model);
        addDeliveries(webhook, model);
        return ONE;
    }

    private static void written(String address, Collection<String> events, List<FieldError> errors, Model model) {
        model.addAttribute("address", address);
        model.addAttribute("chosen", events);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "events",
                WebhookEvent.subscribable().stream().map(WebhookEvent::code).toList());
    }

    private void addDeliveries(Webhook webhook, Model model) {
        model.addAttribute("webhook", webhook);
        model.addAttribute(
                "deliveries",
                messages.of(webhook.id()).stream()
                        .map(d -> WebhookDeliveryView.of(d, settings.zone()))
                        .toList());
    }
}
