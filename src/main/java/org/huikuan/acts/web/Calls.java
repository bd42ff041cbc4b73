package org.huikuan.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Acts;
import org.huikuan.security.DeclaredAccess;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Makes {@link Call}s and the case file's forms of acts reachable, for those whose roles may do the act. */
@Component
class Calls implements SmartInitializingSingleton, DeclaredAccess {

    private static final PathPattern FILE = PathPatternParser.defaultInstance.parse("/cases/{number}/acts/{act}");

    private final ObjectProvider<Call> calls;
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private final ObjectProvider<ActDoor> door;
    private final Acts acts;
    private volatile @Nullable List<Declared> declared;

    Calls(
            ObjectProvider<Call> calls,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
            ObjectProvider<ActDoor> door,
            Acts acts) {
        this.calls = calls;
        this.mapping = mapping;
        this.door = door;
        this.acts = acts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        RequestMappingHandlerMapping handlers = mapping.getObject();
        calls.stream()
                .forEach(call -> handlers.registerMapping(
                        RequestMappingInfo.paths(call.path())
                                .methods(RequestMethod.POST)
                                .options(handlers.getBuilderConfiguration())
                                .build(),
                        new CallHandler(call, door.getObject()),
                        post()));
    }

    private static Method post() {
        return List.of(CallHandler.class.getDeclaredMethods()).stream()
                .filter(m -> m.getName().equals("post"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public @Nullable Set<Role> of(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return null;
        }
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        PathPattern.PathMatchInfo file = FILE.matchAndExtract(path);
        if (file != null) {
            return acts.all().stream()
                    .filter(act -> act.key().equals(file.getUriVariables().get("act"))
                            && !act.ways().isEmpty())
                    .findFirst()
                    .<Set<Role>>map(act -> act.roles())
                    .orElse(null);
        }
        Optional<Declared> call =
                declared().stream().filter(d -> d.path().matches(path)).findFirst();
        return call.map(Declared::roles).orElse(null);
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
