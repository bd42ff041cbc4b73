package org.huikuan.security;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One call of the engine's REST; a variable {@code me} in the path must be the caller's own name. */
final class EngineCall {

    private final String method;
    private final PathPattern path;

    private EngineCall(String method, PathPattern path) {
        this.method = method;
        this.path = path;
    }

    /** @param words method and path, for example {@code POST /task/{id}/claim} */
    static EngineCall of(String words) {
        int blank = words.indexOf(' ');
        PathPattern path = PathPatternParser.defaultInstance.parse(words.substring(blank + 1));
        return new EngineCall(words.substring(0, blank), path);
    }

    boolean covers(String requested, PathContainer resource, String user) {
        if (!method.equals(requested) && !(method.equals("GET") && isLook(requested))) {
            return false;
        }
        PathPattern.PathMatchInfo match = path.matchAndExtract(resource);
        return match != null && isOwn(match.getUriVariables().get("me"), user);
    }

    /** OPTIONS asks which links to offer, HEAD for the headers of a GET. */
    private static boolean isLook(String requested) {
        return requested.equals("OPTIONS") || requested.equals("HEAD");
    }

    private static boolean isOwn(@Nullable String me, String user) {
        return me == null || me.equals(user);
    }
}
