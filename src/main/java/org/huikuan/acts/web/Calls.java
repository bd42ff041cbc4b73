package org.huikuan.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.security.DeclaredAccess;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** {@link Call}s and the case file's forms of acts are for those whose roles may do the act. */
@Component
class Calls implements DeclaredAccess {

    private static final PathPattern FILE = PathPatternParser.defaultInstance.parse("/cases/{number}/acts/{act}");

    private final ObjectProvider<Call> calls;
    private final Acts acts;
    private volatile @Nullable List<Declared> declared;

    Calls(ObjectProvider<Call> calls, Acts acts) {
        this.calls = calls;
        this.acts = acts;
    }

    @Override
    public @Nullable Set<Role> of(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return null;
        }
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        PathPattern.PathMatchInfo file = FILE.matchAndExtract(path);
        if (file != null) {
            return acts.find(file.getUriVariables().get("act"))
                    .filter(act -> act.ways().contains(Way.FILE))
                    .<Set<Role>>map(Act::roles)
                    .orElse(null);
        }
        return declared().stream()
                .filter(d -> d.path().matches(path))
                .findFirst()
                .map(Declared::roles)
                .orElse(null);
    }

    private List<Declared> declared() {
        List<Declared> known = declared;
        if (known == null) {
            known = calls.stream()
                    .map(c -> new Declared(
                            PathPatternParser.defaultInstance.parse(c.path()),
                            acts.of(c.act()).roles()))
                    .toList();
            declared = known;
        }
        return known;
    }

    private record Declared(PathPattern path, Set<Role> roles) {}
}
