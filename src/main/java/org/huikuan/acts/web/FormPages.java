package org.huikuan.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Act;
import org.huikuan.acts.Acts;
import org.huikuan.security.DeclaredAccess;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may open {@link FormPage}s. */
@Component
class FormPages implements DeclaredAccess {

    private final ObjectProvider<FormPage> pages;
    private final Acts acts;

    FormPages(ObjectProvider<FormPage> pages, Acts acts) {
        this.pages = pages;
        this.acts = acts;
    }

    @Override
    public @Nullable Set<Role> of(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return pages.stream()
                .filter(page ->
                        PathPatternParser.defaultInstance.parse(page.path()).matches(path))
                .findFirst()
                .map(page -> roles(page, request.getParameter("act")))
                .orElse(null);
    }

    private Set<Role> roles(FormPage page, @Nullable String act) {
        return acts.find(act).filter(page.offers()).<Set<Role>>map(Act::roles).orElseGet(() -> acts.all().stream()
                .filter(page.offers())
                .flatMap(one -> one.roles().stream())
                .collect(Collectors.toSet()));
    }
}
