package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.security.DeclaredAccess;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** The pages of a place are read by those who find it in the navigation. */
@Component
class OpenPlaces implements DeclaredAccess {

    @Override
    public @Nullable Set<Role> of(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        String address = address(ServletRequestPathUtils.parse(request).pathWithinApplication());
        return Arrays.stream(Place.values())
                .filter(place -> place.holds(address))
                .max(Comparator.comparingInt(place -> place.path().length()))
                .map(Place::roles)
                .orElse(null);
    }

    /** As pages are looked up by it: spelled out, since a letter of an address may be written by its number. */
    private static String address(PathContainer path) {
        return path.elements().stream()
                .map(e -> e instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : e.value())
                .collect(Collectors.joining());
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
